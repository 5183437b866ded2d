package chronoscope.edtf;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words for a year, month, season or day, masked or not. */
record CalendarWords(CalendarForm form) {
    private static final List<String> PARTS = List.of("year", "month", "day");

    Phrase phrase() {
        Phrase qualified =
                form.isQualifiedAlike() ? form.qualifier().qualify(main()) : new Phrase(main(), partialQualification());
        return form.isSeason() ? qualified.noting(form.season().hemisphere()) : qualified;
    }

    private String partialQualification() {
        return form.qualifiers().stream()
                .distinct()
                .filter(qualifier -> qualifier != Qualifier.NONE)
                .map(qualifier -> English.list(partsWith(qualifier), "and") + " " + qualifier.adjective())
                .collect(Collectors.joining(", "));
    }

    private List<String> partsWith(Qualifier qualifier) {
        return IntStream.range(0, form.qualifiers().size())
                .filter(part -> form.qualifiers().get(part) == qualifier)
                .mapToObj(this::name)
                .toList();
    }

    private String main() {
        if (form.parts().isEmpty()) {
            return year();
        }
        if (form.isSeason()) {
            String name = form.season().name();
            return name + (name.endsWith(" of") ? " " + year() : ofYear());
        }
        return form.parts().size() == 1 ? month() : day();
    }

    private String year() {
        YearMask year = form.year();
        if (year.isDefinite()) {
            return English.year(year.least());
        }
        if (year.mask().isUnspecified() && !year.negative()) {
            return "an unknown year";
        }
        String digits = year.mask().digits();
        boolean isDecade = digits.indexOf('X') == 3 && !year.negative() && year.least() > 0;
        if (isDecade) {
            return "a year in the " + year.least() + "s" + (year.least() < English.LEAST_PLAIN ? " CE" : "");
        }
        String range = "a year " + English.years(year.least(), year.greatest());
        boolean hasHoles = digits.substring(digits.indexOf('X')).chars().anyMatch(digit -> digit != 'X');
        return hasHoles ? range + " (" + year.text() + ")" : range;
    }

    private String month() {
        Mask month = form.parts().get(0);
        if (month.isDefinite()) {
            return English.month(month.value()) + ofYear();
        }
        if (month.isUnspecified()) {
            return "a month in " + year();
        }
        return values(month, 12, "a month", English::month) + ofYear();
    }

    /** Returns the year with a blank before it, or with "of" where it is not a number. */
    private String ofYear() {
        return (form.year().isDefinite() ? " " : " of ") + year();
    }

    private String day() {
        Mask month = form.parts().get(0);
        Mask day = form.parts().get(1);
        if (month.isDefinite() && day.isDefinite()) {
            return day.value() + " " + month();
        }
        if (day.isUnspecified()) {
            return "a day in " + (month.isUnspecified() ? year() : month());
        }
        if (month.isUnspecified()) {
            return values(day, 31, "a day", English::ordinal) + " of a month in " + year();
        }
        return values(day, lastDay(month), "a day", Integer::toString) + (month.isDefinite() ? " " : " of ") + month();
    }

    private int lastDay(Mask month) {
        return month.isDefinite() ? Gregorian.daysIn(month.value(), form.year().hasLeap()) : 31;
    }

    /** Returns the values one by one, or a range when they are many. */
    private static String values(Mask mask, int greatest, String unit, IntFunction<String> word) {
        int[] values = mask.values(1, greatest);
        int first = values[0];
        int last = values[values.length - 1];
        if (values.length > 3 && last - first + 1 == values.length) {
            return unit + " from " + word.apply(first) + " to " + word.apply(last);
        }
        return English.list(Arrays.stream(values).mapToObj(word).toList(), "or");
    }

    private String name(int part) {
        return part == 1 && form.isSeason() ? "season" : PARTS.get(part);
    }
}

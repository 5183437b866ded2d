package chronoscope.words;

import chronoscope.edtf.EdtfDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What many people mean by the text of a date, where EDTF has it otherwise. */
public record OtherMeaning(Doubt doubt, EdtfDate date) {
    private static final Pattern PART_OF_YEAR = Pattern.compile("[0-9]{4}-(?:2[1-9]|3[0-9]|4[01])");
    private static final Pattern BEFORE_YEAR_ZERO = Pattern.compile("(?<![0-9XE-])-[0-9]{4}(?![0-9X])");

    /** Why a date may be meant otherwise than EDTF has it. */
    public enum Doubt {
        /** What follows a year is a season, a quarter or another part of it, and may be a later year. */
        PART_OF_YEAR,
        /** EDTF counts a year 0 before the first, and most people none. */
        YEAR_BEFORE_CHRIST,
        /** Databases write a year 0 where they know none. */
        YEAR_ZERO
    }

    /** Returns what else may be meant by a date; empty where nobody means something else. */
    public static Optional<OtherMeaning> of(EdtfDate date) {
        String text = date.text();
        if (text.equals("0000")) {
            return meant(Doubt.YEAR_ZERO, "XXXX");
        }
        if (PART_OF_YEAR.matcher(text).matches()) {
            return SpanForms.laterYear(Long.parseLong(text.substring(0, 4)), text.substring(5))
                    .flatMap(later -> meant(Doubt.PART_OF_YEAR, text.substring(0, 4) + "/" + WrittenYears.text(later)));
        }
        Matcher years = BEFORE_YEAR_ZERO.matcher(text);
        return years.find()
                ? meant(
                                Doubt.YEAR_BEFORE_CHRIST,
                                years.replaceAll(year -> WrittenYears.text(1 + Long.parseLong(year.group()))))
                        .filter(other -> !other.date().equals(date))
                : Optional.empty();
    }

    private static Optional<OtherMeaning> meant(Doubt doubt, String text) {
        return EdtfDate.parse(text).value().map(date -> new OtherMeaning(doubt, date));
    }
}

package chronoscope.words;

import chronoscope.edtf.Civil;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Precision;
import chronoscope.words.WrittenForm.Parts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of a longer time, between two fractions of it. */
record Part(double from, double to) {
    private static final WrittenForm FORM = WrittenForm.of(
            "(?<part>early|mid|middle|late|beg\\.?|beginning|start|end|"
                    + "(?:1st|2nd|3rd|4th|first|second|third|fourth|last|latter) (?:half|third|quarter))"
                    + "(?: of| in)?(?: the)?[ -](?<whole>.+)",
            Part::read);
    private static final Map<String, Part> OF_AGES =
            Map.of("early", new Part(0, 0.4), "mid", new Part(0.4, 0.7), "late", new Part(0.7, 1));
    private static final List<String> THIRDS = List.of("early", "mid", "late");
    private static final Map<String, String> NAMES = Map.of(
            "middle", "mid", "beg", "early", "beg.", "early", "beginning", "early", "start", "early", "end", "late");
    private static final Map<String, Integer> COUNTS = Map.of("half", 2, "third", 3, "quarter", 4);

    static Optional<DateReading> of(String text) {
        return FORM.read(text);
    }

    private static Optional<DateReading> read(Parts parts) {
        String written = parts.text("part").orElseThrow();
        String name = NAMES.getOrDefault(written, written);
        String whole = parts.text("whole").orElseThrow();
        List<Age> ages = AgeForms.ages(whole);
        if (ages.isEmpty()) {
            return WrittenDate.single(whole)
                    .flatMap(reading -> reading.date().isEmpty()
                            ? Optional.of(reading)
                            : reading.date().flatMap(date -> ofDate(name, date)));
        }
        // A part of "1800s" is one of the century: nobody says so of its first ten years.
        // Of the 2000s, most of the century is yet to come.
        List<Age> meant = ages.get(0).years() > 10 && ages.get(0).first() < 2000 ? ages.subList(0, 1) : ages;
        Optional<Part> part = Optional.ofNullable(OF_AGES.get(name)).or(() -> counted(name));
        if (part.isEmpty() || meant.size() > 1) {
            return part.flatMap(known -> Age.choice(meant.stream().map(age -> age.part(known))));
        }
        boolean tooFine = meant.get(0).years() == 10 && name.matches(".*(third|quarter)");
        return part.filter(known -> !tooFine).map(meant.get(0)::part);
    }

    /** Returns the part that a number among equal parts is. */
    private static Optional<Part> counted(String name) {
        String[] words = name.split(" ", -1);
        int count = COUNTS.getOrDefault(words[1], 1);
        int number = words[0].matches("last|latter") ? count : AgeForms.ordinal(words[0]);
        return number > count
                ? Optional.empty()
                : Optional.of(new Part((number - 1.0) / count, (double) number / count));
    }

    /** Years have three thirds of months, seasons of one month, and months of ten days and what is left. */
    private static Optional<DateReading> ofDate(String name, EdtfDate date) {
        int third = THIRDS.indexOf(name);
        Optional<Part> part = third < 0 ? counted(name) : Optional.of(new Part(third / 3.0, (third + 1) / 3.0));
        Optional<Moment> first = date.earliest().moment();
        Optional<Moment> last = date.latest().moment();
        boolean isPlain = date.text().matches("-?[0-9]{4}(-[0-9]{2})?");
        return isPlain && part.isPresent() && first.isPresent() && last.isPresent()
                ? part.map(
                        known -> known.of(date, first.get().civil(), last.get().civil()))
                : Optional.empty();
    }

    private DateReading of(EdtfDate date, Civil first, Civil last) {
        if (date.precision() == Precision.MONTH) {
            int start = 1 + (int) (30 * from);
            int end = to == 1 ? last.day() : (int) (30 * to);
            return between(
                    WrittenYears.date(first.year(), first.month(), start),
                    WrittenYears.date(first.year(), first.month(), end));
        }
        int months = date.precision() == Precision.YEAR ? 12 : 3;
        int start = first.month() - 1 + (int) Math.round(months * from);
        int end = first.month() - 1 + (int) Math.round(months * to) - 1;
        return between(month(first.year(), start), month(first.year(), end));
    }

    private static String month(long year, int month) {
        return WrittenYears.date(year + month / 12, month % 12 + 1, 0);
    }

    private static DateReading between(String from, String to) {
        return from.equals(to) ? DateReading.of(from) : Age.either(from + "/" + to);
    }
}

package chronoscope.words;

import chronoscope.edtf.Civil;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Precision;
import chronoscope.words.WrittenForm.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What runs from one date to another, or up to one, or from one on; and one or both of two dates. */
final class SpanForms {
    private static final Pattern JOINT = Pattern.compile(
            " ?(?:\\bto\\b|-to-|\\buntil\\b|\\btill\\b|\\bthrough\\b|/|\\.\\.\\.?) ?| ?- |(?<! )-(?! )");
    private static final Pattern FROM = Pattern.compile("^(?:from|since) ");

    private static final List<WrittenForm> OPEN = List.of(
            WrittenForm.of("between (?<date>.+?) (?:and|&) (?<other>.+)", SpanForms::between),
            WrittenForm.of("(?<dates>[^,]+, ?[^,].*)", SpanForms::listed),
            WrittenForm.of("(?<date>.+?) or (?<other>.+)", parts -> both(parts, "[", "]")),
            WrittenForm.of("(?<date>.+?) (?:and|&) (?<other>.+)", parts -> both(parts, "{", "}")),
            WrittenForm.of("(?:from|since|starting) (?<date>.+?)(?: onwards?| on)?", parts -> with(parts, "%s/..")),
            WrittenForm.of("(?<date>.+?) (?:onwards?|and after|and later)", parts -> with(parts, "%s/..")),
            WrittenForm.of(
                    "(?:from |since )?(?<date>.+?) ?(?:-|/|to|until|till) ?(?:the )?(?:present(?: day)?|today|now|date|ongoing)",
                    parts -> with(parts, "%s/..")),
            WrittenForm.of("(?<date>.+?) ?-", parts -> with(parts, "%s/..", "%s/")),
            WrittenForm.of("(?:until|till|up to|to|through|-) ?(?<date>.+)", parts -> with(parts, "../%s")),
            WrittenForm.of(
                    "(?:by|no later than|not later than|not after|(?:on|in|at) or before|<=|\u2264) ?" + "(?<date>.+)",
                    parts -> with(parts, "[..%s]")),
            WrittenForm.of(
                    "(?<date>.+?) (?:(?:or|and) (?:before|earlier)|at the latest)", parts -> with(parts, "[..%s]")),
            WrittenForm.of(
                    "(?:no earlier than|not earlier than|not before|(?:on|in|at) or after|>=|\u2265) ?(?<date>.+)",
                    parts -> with(parts, "[%s..]")),
            WrittenForm.of("(?<date>.+?) (?:or (?:after|later)|at the earliest)", parts -> with(parts, "[%s..]")),
            WrittenForm.of("(?<date>.+?) ?\\+", parts -> with(parts, "[%s..]", "%s/..")),
            WrittenForm.of(
                    "(?:some ?time )?(?:before|prior to|earlier than|pre-?|<) ?(?<date>.+)",
                    parts -> beside(parts, -1)),
            WrittenForm.of("(?:some ?time )?(?:after|later than|post-?|>) ?(?<date>.+)", parts -> beside(parts, 1)),
            WrittenForm.of(
                    "yesterday|today|tonight|tomorrow|now|(?:last|this|next) (?:week|month|year|[a-z]+day)"
                            + "|(?:a|an|one|two|three|[0-9]+) (?:day|week|month|year)s? ago",
                    parts -> Optional.of(
                            DateReading.refused("it depends on the day on which it is written; write the date"))));

    /** Who writes two digits means a year that is no more years later, where it is in the next century. */
    private static final int NEAR = 25;

    /** An end shares no more words with a start. */
    private static final int MOST_SHARED = 4;

    private static final int SECONDS_A_DAY = 86_400;

    private SpanForms() {}

    static Optional<DateReading> read(String text) {
        return joined(FROM.matcher(text).replaceFirst("")).or(() -> WrittenDate.first(OPEN, text));
    }

    /** Reads two dates around any joint; the first that are in order, or what is wrong with one of them. */
    private static Optional<DateReading> joined(String text) {
        List<DateReading> readings = new ArrayList<>();
        Matcher joint = JOINT.matcher(text);
        while (joint.find()) {
            if (joint.start() > 0 && joint.end() < text.length()) {
                boolean isRange = joint.group().contains("..");
                joined(text.substring(0, joint.start()), text.substring(joint.end()))
                        .map(reading ->
                                isRange ? reading.text().map(Age::either).orElse(reading) : reading)
                        .ifPresent(readings::add);
            }
        }
        return best(readings);
    }

    /** Returns the first reading without a problem, or else the first. */
    private static Optional<DateReading> best(List<DateReading> readings) {
        return readings.stream()
                .filter(reading -> reading.problem().isEmpty())
                .findFirst()
                .or(() -> readings.stream().findFirst());
    }

    private static Optional<DateReading> joined(String from, String to) {
        List<DateReading> readings = starts(from, to)
                .filter(start -> WrittenDate.single(start).isPresent())
                .flatMap(start -> ends(start, to)
                        .flatMap(end ->
                                pair(start, end)
                                        .filter(reading -> end.equals(to)
                                                || reading.problem().isEmpty())
                                        .stream()))
                .toList();
        return best(readings);
    }

    /** Returns the start as it stands, and with the last words of the end, which it may share: "27 to 29 April 2022", "27.-29.4.2022". */
    private static Stream<String> starts(String from, String to) {
        String[] words = to.split(" ", -1);
        Stream<String> numbers = IntStream.range(0, to.length())
                .filter(place -> to.charAt(place) == '.' || to.charAt(place) == '/')
                .mapToObj(place -> from.replaceFirst("[./]$", "") + to.substring(place));
        return Stream.concat(
                Stream.concat(Stream.of(from), from.matches("[0-9./]+") ? numbers : Stream.empty()),
                IntStream.range(0, Math.min(MOST_SHARED, words.length - 1))
                        .map(shared -> words.length - 1 - shared)
                        .mapToObj(word ->
                                from + " " + String.join(" ", List.of(words).subList(word, words.length))));
    }

    /** Returns the end as it stands, and with what the start has: "1914-18", "2004-06-01/02", "May 10-12, 1940". */
    private static Stream<String> ends(String start, String to) {
        int kept = start.length() - to.length();
        boolean isShort = kept > 0 && Character.isDigit(to.charAt(0)) && Character.isDigit(start.charAt(kept));
        Stream<String> later = start.matches("[0-9]{4}") && to.matches("[0-9]{2}")
                ? laterYear(Long.parseLong(start), to).map(WrittenYears::text).stream()
                : Stream.empty();
        String month = start.split(" ", -1)[0];
        String day = start.substring(0, start.lastIndexOf(' ') + 1);
        return Stream.of(
                        Stream.of(to),
                        isShort ? Stream.of(start.substring(0, kept) + to) : Stream.<String>empty(),
                        day.isEmpty() ? Stream.<String>empty() : Stream.of(day + to),
                        Character.isLetter(month.charAt(0)) ? Stream.of(month + " " + to) : Stream.<String>empty(),
                        later)
                .flatMap(each -> each);
    }

    /** Returns the first later year that ends with one or two digits, if it is near. */
    static Optional<Long> laterYear(long year, String digits) {
        int span = digits.length() == 1 ? 10 : 100;
        long same = year / span * span + Integer.parseInt(digits);
        long later = same > year ? same : same + span;
        boolean isNear = later == same || digits.equals("00") || (span == 100 && later - year <= NEAR);
        return Optional.of(later).filter(any -> isNear && year > 0);
    }

    private static Optional<DateReading> pair(String from, String to) {
        Optional<DateReading> start = WrittenDate.single(from);
        Optional<DateReading> end = WrittenDate.single(to);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> first = start.get().text().flatMap(text -> side(text, 0));
        Optional<String> last = end.get().text().flatMap(text -> side(text, 1));
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(DateReading.of(first.get() + "/" + last.get()));
        }
        // Of these nobody can say that they are years.
        boolean isBare = Stream.of(from, to).anyMatch(side -> side.matches("[0-9]{1,2}"));
        return Stream.of(start.get(), end.get())
                .filter(reading -> reading.problem().isPresent() && !isBare)
                .findFirst();
    }

    /** Returns the start or the end of an interval, or the date that is none; empty for one of several. */
    private static Optional<String> side(String text, int side) {
        String[] sides = text.split("/", -1);
        return Optional.of(sides[sides.length == 1 ? 0 : side])
                .filter(any -> !text.startsWith("[") && !text.startsWith("{"));
    }

    private static Optional<DateReading> between(Parts parts) {
        String from = parts.text("date").orElseThrow();
        return joined(from, parts.text("other").orElseThrow())
                .map(reading -> reading.text()
                        .map(interval -> DateReading.of("[" + interval.replace("/", "..") + "]", interval))
                        .orElse(reading));
    }

    private static Optional<DateReading> both(Parts parts, String opening, String closing) {
        return joined(parts.text("date").orElseThrow(), parts.text("other").orElseThrow())
                .map(reading -> reading.with(interval -> opening + interval.replace("/", ",") + closing));
    }

    /** Reads dates between commas: all of them, or one of them. */
    private static Optional<DateReading> listed(Parts parts) {
        String dates = parts.text("dates").orElseThrow();
        List<Optional<String>> each = Stream.of(dates.split(", ?(?:(?:or|and) )?| (?:or|and|&) ", -1))
                .map(date -> WrittenDate.single(date)
                        .flatMap(DateReading::text)
                        .filter(text -> !text.matches(".*[\\[{/].*")))
                .toList();
        String list = each.stream().flatMap(Optional::stream).collect(Collectors.joining(","));
        Stream<String> forms = dates.contains(" or ")
                ? Stream.of("[" + list + "]")
                : Stream.of("{" + list + "}", "[" + list + "]").limit(dates.matches(".* (?:and|&) .*") ? 1 : 2);
        return Optional.of(DateReading.of(forms.toArray(String[]::new)))
                .filter(any -> each.stream().allMatch(Optional::isPresent));
    }

    private static Optional<DateReading> with(Parts parts, String... forms) {
        return WrittenDate.single(parts.text("date").orElseThrow())
                .flatMap(reading -> reading.text().isEmpty()
                        ? Optional.of(reading)
                        : reading.text()
                                .flatMap(text -> side(text, 0))
                                .map(text -> DateReading.of(Stream.of(forms)
                                        .map(form -> form.replace("%s", text))
                                        .toArray(String[]::new))));
    }

    /** Reads what is before a date or after it: one day, month or year there. */
    private static Optional<DateReading> beside(Parts parts, int direction) {
        return WrittenDate.single(parts.text("date").orElseThrow())
                .flatMap(reading -> reading.date().isEmpty()
                        ? Optional.of(reading)
                        : reading.date().flatMap(date -> beside(date, direction)));
    }

    private static Optional<DateReading> beside(EdtfDate date, int direction) {
        Optional<Moment> edge = (direction < 0 ? date.earliest() : date.latest()).moment();
        Optional<Moment> next = edge.map(moment -> Moment.at(moment.seconds() + direction * (SECONDS_A_DAY / 2)));
        return next.map(Moment::civil)
                .filter(civil ->
                        Math.abs(civil.year()) < 10_000 && date.precision().compareTo(Precision.DAY) >= 0)
                .map(civil -> unit(civil, date.precision()))
                .map(unit -> unit + date.text().replaceFirst("^.*[^?~%]", ""))
                .map(unit -> DateReading.of(direction < 0 ? "[.." + unit + "]" : "[" + unit + "..]"));
    }

    private static String unit(Civil civil, Precision precision) {
        return switch (precision) {
            case DAY -> WrittenYears.date(civil.year(), civil.month(), civil.day());
            case MONTH, SEASON -> WrittenYears.date(civil.year(), civil.month(), 0);
            default -> WrittenYears.text(civil.year());
        };
    }
}

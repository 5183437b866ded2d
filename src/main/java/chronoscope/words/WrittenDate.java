package chronoscope.words;

import chronoscope.edtf.EdtfDate;
import chronoscope.text.Parsed;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as people write them, in EDTF or in words. */
public final class WrittenDate {
    /** Nobody says a date in more characters. */
    private static final int LONGEST = 100;

    /** Digits and signs alone, which nobody takes for words of a title. */
    private static final Pattern SIGNS = Pattern.compile("[-Y\\[{./]*[0-9][-0-9XTZ/.,:+?~%\\]}]*");

    private static final Pattern EDTF =
            Pattern.compile("-?[0-9X]{4}(?:-[0-9X]{2}){0,2}(?:/-?[0-9X]{4}(?:-[0-9X]{2}){0,2})?");

    private static final Pattern BEFORE_CHRIST = Pattern.compile("(?<![a-z])b\\.? ?c\\.?(?: ?e\\.?)?(?![a-z])");
    private static final Pattern AFTER_CHRIST = Pattern.compile("(?<![a-z])(?:a\\.? ?d\\.?|c\\.?e\\.?)(?![a-z])");
    private static final Pattern FILLER =
            Pattern.compile("^(?:on|in|during|throughout|at|the|of|dated?|some ?time in|the year|year|anno) (?=.)");

    /** Catalogues put what they infer in brackets. */
    private static final Pattern BRACKETS = Pattern.compile("^[(\\[\"'](.*)[)\\]\"']$");

    private static final Pattern UNKNOWN =
            Pattern.compile("(?i)n\\. ?d\\.|s\\. ?d\\.|no date|undated|unknown(?: date)?|\\?+|-+|tb[acd]|n/a");

    private static final Pattern ABOUT_BEFORE = Pattern.compile(
            "^(?:(?:(?:in|on) or (?:about|around)|c\\.|ca\\.?|circa|around|about|approximately|approx\\.?"
                    + "|roughly|estimated|est\\.?) ?|c ?(?=[0-9])|[~\u2248] ?)");
    private static final Pattern ABOUT_AFTER = Pattern.compile(
            ",? ?(?:\\((?:approx\\.?|approximately|circa|ca?\\.?|est\\.?|estimated)\\)|~|(?<= )(?:approx\\.?|approximately|circa"
                    + "|ca?\\.?|est\\.?|or so|or thereabouts)|-?ish)$");
    private static final Pattern DOUBT_BEFORE =
            Pattern.compile("^(?:(?:probably|likely|prob\\.?|possibly|perhaps|maybe|presumably) |\\? ?)");
    private static final Pattern DOUBT_AFTER =
            Pattern.compile(",? ?(?:\\(\\?\\)|\\?|\\(?(?:probably|possibly|uncertain)\\)?)$");

    private WrittenDate() {}

    /** Reads a date in EDTF or in words; empty where the text does not look like one. */
    public static Optional<DateReading> read(String text) {
        Parsed<EdtfDate> parsed = EdtfDate.parse(text.strip());
        if (parsed.value().isPresent()) {
            return parsed.value().map(date -> new DateReading(List.of(date), Optional.empty()));
        }
        return understood(text)
                .or(() -> parsed.problem()
                        .filter(problem -> SIGNS.matcher(text.strip()).matches())
                        .map(problem -> new DateReading(List.of(), Optional.of(problem))));
    }

    /** Reads a date in EDTF alone; its problem says how another text is written, where it is understood. */
    public static Parsed<EdtfDate> parse(String text) {
        Parsed<EdtfDate> parsed = EdtfDate.parse(text);
        return parsed.value().isPresent()
                ? parsed
                : understood(UNKNOWN.matcher(text).matches() ? "0000-00-00" : text)
                        .map(reading -> Parsed.<EdtfDate>wrong(reading.advice()))
                        .orElse(parsed);
    }

    /** What has the form of EDTF and is no date has a fault at a place, which only EDTF knows. */
    private static Optional<DateReading> understood(String text) {
        boolean isEdtf = EDTF.matcher(text.strip()).matches();
        return inWords(text).filter(reading -> !isEdtf || !reading.dates().isEmpty());
    }

    private static Optional<DateReading> inWords(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String written = BRACKETS.matcher(normalized(text)).replaceFirst("$1");
        return single(written).or(() -> SpanForms.read(written)).or(() -> tidied(text));
    }

    /** Returns the text in small letters with one sort of dashes, quotes and blanks, and with "bc" and "ad" for eras. */
    private static String normalized(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("(?<=[^.])[.,;]$", "");
        String eras = AFTER_CHRIST
                .matcher(BEFORE_CHRIST.matcher(plain).replaceAll(" bc "))
                .replaceAll(" ad ")
                .replaceAll("(?<= bc| ad) (?=-[^ ])", "");
        return withUsualTime(eras.replaceAll("[\\p{Zs}\\s]+", " ").strip());
    }

    /** Returns the text with its time as most people write it, where it is that of a database, of Unix or of a military message. */
    private static String withUsualTime(String text) {
        return text.replaceFirst("^([0-9-]*-00)[ t]00:00(?::00(?:\\.0+)?)?z?$", "$1")
                .replaceFirst("^([a-z]{3} [a-z]{3} [0-9]{1,2}) ([0-9:]{8})( utc| gmt)? ([0-9]{4})", "$1 $4 $2$3")
                .replaceFirst("^([0-9]{2})([0-9]{4}z) ?([a-z]{3}) ?([0-9]{2,4})$", "$1 $3 $4 $2")
                .replaceFirst("(?<=[ t][0-9]{2})(?=[0-9]{2} ?(?:z|utc|gmt|hrs|hours)$)", ":")
                .replaceFirst("\\bnoon\\b", "12:00")
                .replaceFirst("(?<=[0-9]) ?(?:hrs|hours|local(?: time)?)$", "");
    }

    /** Reads EDTF with blanks beside its signs, other dashes or small letters. */
    private static Optional<DateReading> tidied(String text) {
        String tidy = text.strip()
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .replaceAll("(?<=[^0-9A-Za-z])\\s+|\\s+(?=[^0-9A-Za-z])", "")
                .toUpperCase(Locale.ROOT);
        return EdtfDate.parse(tidy).value().map(date -> DateReading.of(date.text()));
    }

    /** Reads a date that is no span, with words of doubt around it; the text is normalized. */
    static Optional<DateReading> single(String text) {
        return plain(text)
                .or(() -> cut(text, FILLER).flatMap(WrittenDate::single))
                .or(() -> cut(text, ABOUT_BEFORE, ABOUT_AFTER).flatMap(date -> doubted(date, '~')))
                .or(() -> cut(text, DOUBT_BEFORE, DOUBT_AFTER).flatMap(date -> doubted(date, '?')));
    }

    /** Reads a date that a mark belongs to; a time of day can have none. */
    private static Optional<DateReading> doubted(String text, char mark) {
        return single(text)
                .map(reading -> reading.text()
                        .filter(date -> date.contains("T"))
                        .map(date -> DateReading.refused("a time has no '" + mark + "'; write " + date + " or "
                                + marked(date.replaceAll("T[^/]*", ""), mark) + " for the day alone"))
                        .orElseGet(() -> reading.with(date -> marked(date, mark))));
    }

    /** Returns the text without what one of the patterns finds in it, where one does. */
    private static Optional<String> cut(String text, Pattern... patterns) {
        return Stream.of(patterns)
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(matcher -> matcher.replaceFirst("").strip())
                .filter(rest -> !rest.isEmpty())
                .findFirst();
    }

    /** Returns the date with a mark behind each of its ends, together with the one that it has. */
    private static String marked(String date, char mark) {
        return Stream.of(date.split("/", -1))
                .map(end -> end.matches(".*[?~%]") ? end.substring(0, end.length() - 1) + '%' : end + mark)
                .collect(java.util.stream.Collectors.joining("/"));
    }

    private static Optional<DateReading> plain(String text) {
        Optional<DateReading> edtf = Optional.of(text.toUpperCase(Locale.ROOT))
                .filter(upper -> upper.matches("-?[0-9]{3}.*") && !upper.contains("/"))
                .flatMap(upper -> EdtfDate.parse(upper).value())
                .map(date -> DateReading.of(date.text()));
        return edtf.or(() -> first(NumberForms.ALL, text))
                .or(() -> first(DayForms.ALL, text))
                .or(() -> first(AgeForms.ALL, text))
                .or(() -> ages(text))
                .or(() -> Part.of(text))
                .or(() -> DayForms.time(text));
    }

    private static Optional<DateReading> ages(String text) {
        List<Age> ages = AgeForms.ages(text);
        return ages.size() == 1
                ? Optional.of(ages.get(0).reading())
                : Age.choice(ages.stream().map(Age::reading));
    }

    static Optional<DateReading> first(List<WrittenForm> forms, String text) {
        Function<WrittenForm, Optional<DateReading>> read = form -> form.read(text);
        return forms.stream().map(read).flatMap(Optional::stream).findFirst();
    }
}

package chronoscope.cite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words and dates of languages, as CSL's own files have them. */
final class Locales {
    private static final String USUAL = "en-US";
    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,2}");

    /** The processor passes over seasons, and takes their names as those of months beyond the twelfth. */
    private static final Pattern SEASON = Pattern.compile("<term name=\"season-0([1-4])\">([^<]*)</term>");

    /** Nor does it write ordinal days; where they all end alike, the end is the suffix of the day. */
    private static final Pattern ORDINAL = Pattern.compile("<term name=\"ordinal\">([^<]*)</term>");

    private static final String DAY = "name=\"day\" form=\"ordinal\" suffix=\"";

    private Locales() {}

    /** Returns the language that is nearest to the wanted one: itself, that of its country, or American English. */
    static String nearest(String wanted) {
        String tag = TAG.matcher(wanted).matches() ? wanted : USUAL;
        String root = tag.split("-", -1)[0];
        return Stream.of(tag, root + "-" + root.toUpperCase(Locale.ROOT), root)
                .filter(name -> Locales.class.getResource(file(name)) != null)
                .findFirst()
                .orElse(USUAL);
    }

    private static String file(String tag) {
        return "/locales-" + tag + ".xml";
    }

    /** Returns the file of a language that there is. */
    static String xml(String tag) {
        try (InputStream file = Optional.ofNullable(Locales.class.getResourceAsStream(file(tag)))
                .orElseThrow()) {
            String xml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return days(SEASON.matcher(xml).replaceAll(term -> {
                String month = "<term name=\"month-1" + (Integer.parseInt(term.group(1)) + 2) + "\"";
                String named = ">" + term.group(2) + "</term>";
                return Matcher.quoteReplacement(term.group() + month + named + month + " form=\"short\"" + named);
            }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String days(String xml) {
        Matcher ordinal = ORDINAL.matcher(xml);
        boolean alike = ordinal.find() && !xml.contains("name=\"ordinal-0");
        return alike ? xml.replace(DAY, "name=\"day\" suffix=\"" + ordinal.group(1)) : xml;
    }
}

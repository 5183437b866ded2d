package chronoscope.edtf;

import chronoscope.text.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows the draft of 2012 and what else is EDTF but for a sign, and gives the present form. */
final class OtherNotation {
    private static final String DRAFT = " is of the draft of 2012; ";

    private static final Pattern DRAFT_SEASON = Pattern.compile("-(2[1-4])\\^(\\w*)");

    private static final Pattern MINUTE = Pattern.compile("(?<=T\\d\\d:\\d\\d)[.,](\\d{1,9})\\d*");
    private static final Pattern HOUR = Pattern.compile("(?<=T\\d\\d)[.,](\\d{1,9})\\d*");
    private static final List<Rule> RULES = List.of(
            new Rule("\\^", "'^'" + DRAFT + "a hemisphere's seasons are 25 to 32", OtherNotation::seasons),
            rule("unknown", "'unknown'" + DRAFT + "leave an unknown end empty", ""),
            rule("open", "'open'" + DRAFT + "an open end is ..", ".."),
            rule("u", "'u'" + DRAFT + "an unspecified digit is X", "X"),
            rule("x", "'x'" + DRAFT + "an unspecified digit is X", "X"),
            rule("y(?=-?\\d)", "'y'" + DRAFT + "a long year starts with Y", "Y"),
            rule("(?<=\\d)e(?=\\d)", "'e'" + DRAFT + "an exponent starts with E", "E"),
            rule("(?<=\\d)[ps](?=\\d)", "significant digits are given by S", "S"),
            rule("\\?~|~\\?", "'?~'" + DRAFT + "uncertain and approximate together is %", "%"),
            new Rule("\\(", "'('" + DRAFT + "a qualifier stands beside its part", OtherNotation::groups),
            rule("(?<=\\d)t(?=\\d)", "a time starts with T", "T"),
            rule("(?<=\\d)z$", "UTC is Z", "Z"),
            rule("(?<=T\\d\\d:\\d\\d:\\d\\d)[.,]\\d*", "a second has no fraction here", ""),
            new Rule("(?<=T\\d\\d:\\d\\d)[.,]", "a minute has no fraction here", text -> finer(text, MINUTE, 60)),
            new Rule("(?<=T\\d\\d)[.,]", "an hour has no fraction here", text -> finer(text, HOUR, 3600)));

    private OtherNotation() {}

    /** Returns what is wrong with the text and its present form, when that is a date. */
    static Optional<Problem> explain(String text) {
        String present = text;
        Optional<Rule> first = Optional.empty();
        for (Rule rule : RULES) {
            String rewritten = rule.rewriting().apply(present);
            if (first.isEmpty() && !rewritten.equals(present)) {
                first = Optional.of(rule);
            }
            present = rewritten;
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        try {
            String canonical = Parser.read(present).text();
            return first.map(rule -> rule.problem(text, canonical));
        } catch (Fault fault) {
            return Optional.empty();
        }
    }

    private static String seasons(String text) {
        return DRAFT_SEASON.matcher(text).replaceAll(match -> {
            int code = Integer.parseInt(match.group(1));
            return switch (match.group(2)) {
                case "northernHemisphere" -> "-" + (code + 4);
                case "southernHemisphere" -> "-" + (code + 8);
                default -> "-" + code;
            };
        });
    }

    private static String groups(String text) {
        return Arrays.stream(text.split("/", -1))
                .map(side -> side.contains("(") ? DraftGroups.present(side) : side)
                .collect(Collectors.joining("/"));
    }

    /** Returns the text with finer units in place of the fraction of a unit of so many seconds. */
    private static String finer(String text, Pattern fraction, int unit) {
        return fraction.matcher(text).replaceAll(match -> {
            int seconds = (int) (Double.parseDouble("0." + match.group(1)) * unit);
            String clock = Digits.clock(0, seconds / 60, seconds % 60);
            return unit == 60 ? clock.substring(5) : clock.substring(2).replaceFirst(":00$", "");
        });
    }

    private static Rule rule(String pattern, String saying, String replacement) {
        Pattern compiled = Pattern.compile(pattern);
        return new Rule(pattern, saying, text -> compiled.matcher(text).replaceAll(replacement));
    }

    /**
     * One difference.
     *
     * @param place a regular expression for the first place that differs
     * @param rewriting gives a whole text its present form as far as this difference goes
     */
    private record Rule(String place, String saying, UnaryOperator<String> rewriting) {
        Problem problem(String text, String present) {
            Matcher matcher = Pattern.compile(place).matcher(text);
            return new Problem(matcher.find() ? matcher.start() : 0, saying + "; write " + present);
        }
    }
}

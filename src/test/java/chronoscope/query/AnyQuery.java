package chronoscope.query;

import chronoscope.text.AnyText;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Queries as people, slips of the finger and cats on keyboards write them. */
final class AnyQuery {
    private static final List<String> PIECES = List.of(
            (" \t ( ) \" \\ - : < = > ; $ OR AND NOT ship Café date: within: before: after: cites: claims: precision:"
                            + " id: tag: actor: acter: ? ~ % / .. [ ] { } , X 1912 -0499 198X S2 Y 1E5 T12:00:00Z day '")
                    .split(" "));
    private static final List<String> DATES = List.of(
            ("1912 1912-04 1912-04-15 1912-04-15T02:20:00Z -0499 198X 19XX-12-XX 1789? 1912-04~ ?1912-~04 1912-21 1912-33"
                            + " Y170000002 Y-17E7 1950S2 1908/1909 1912/.. ../1912 /1912 [1667,1912-04-15] {1908..1912}"
                            + " [..1912] 1912-04-XX/1912-05 156X/1789? {1908,198X}")
                    .split(" "));
    private static final List<String> WORDS =
            List.of("ship", "\"great ship\"", "café", "white-star", "\"a\\\\b\"", "\"OR\"", "a", "5:30");
    private static final List<String> TEXT_FIELDS =
            List.of("actor", "place", "tag", "source", "via", "id", "title", "text");
    private static final List<String> DATE_FIELDS = List.of("date", "within", "before", "after");
    private static final List<String> PRECISIONS = List.of("day", "Month", "decade", "age", "days");

    private AnyQuery() {}

    static String of(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> AnyText.of(random, random.nextInt(12));
            case 1 ->
                random.ints(random.nextInt(10), 0, 0x110000)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
            case 2, 3 -> pieces(random, random.nextInt(14));
            case 4 -> nested(random);
            case 5 -> valid(random, 3);
            default -> changed(valid(random, 3), random);
        };
    }

    private static String pieces(Random random, int count) {
        return Stream.generate(() -> one(PIECES, random)).limit(count).collect(Collectors.joining());
    }

    private static String nested(Random random) {
        int levels = random.nextInt(50) == 0 ? 190 + random.nextInt(30) : random.nextInt(12);
        String opened = one(List.of("(", "-", "NOT ", "-(", "(a OR ", "\"(", "(("), random);
        return opened.repeat(levels) + valid(random, 1) + ")".repeat(levels + random.nextInt(5) / 3);
    }

    /** Returns a query by the grammar, though a value may be none that its field can have. */
    private static String valid(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 8)) {
            case 0 -> one(WORDS, random);
            case 1 -> one(TEXT_FIELDS, random) + ":" + one(List.of("", "="), random) + one(WORDS, random);
            case 2 -> one(DATE_FIELDS, random) + ":" + one(DATES, random);
            case 3 ->
                random.nextBoolean()
                        ? one(List.of("cites", "claims"), random) + ":" + one(List.of("", "<", "=", ">"), random) + "1"
                        : "precision:" + one(PRECISIONS, random);
            case 4 -> one(List.of("-", "NOT ", "--"), random) + valid(random, depth - 1);
            case 5 -> "(" + valid(random, depth - 1) + ")";
            case 6 -> valid(random, depth - 1) + " OR " + valid(random, depth - 1);
            default -> valid(random, depth - 1) + one(List.of(" ", " AND ", "\t"), random) + valid(random, depth - 1);
        };
    }

    private static String changed(String valid, Random random) {
        StringBuilder text = new StringBuilder(valid);
        for (int changes = random.nextInt(3); changes >= 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            int length = Math.min(random.nextInt(3), text.length() - at);
            text.replace(at, at + length, random.nextInt(3) == 0 ? AnyText.of(random, 1) : one(PIECES, random));
        }
        return text.toString();
    }

    private static String one(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}

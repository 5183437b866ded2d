package chronoscope.yaml;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up timeline of any size over 120 years, the same for the same seed: about 500 bytes of YAML an event.
 *
 * @param events the number of events
 */
public record GeneratedTimeline(int events, long seed) {
    private static final LocalDate START = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 365 * 120;
    private static final int SOURCES = 40;
    private static final List<String> ACTORS = List.of(
            "white-star-line",
            "harbour-board",
            "ada-moreau",
            "coast-guard",
            "north-cable",
            "lloyd-and-sons",
            "wire-service",
            "pilot-union");
    private static final List<String> PLACES =
            List.of("Southampton", "Cherbourg", "Queenstown", "New York", "North Atlantic", "Halifax", "Zürich");
    private static final List<String> TAGS = List.of("trade", "disaster", "inquiry", "law", "weather", "no", "on");
    private static final List<String> LINKS = List.of("responds-to", "follows", "part-of");
    private static final List<String> WORDS = List.of(
            "ship",
            "harbour",
            "report",
            "inquiry",
            "signal",
            "storm",
            "cargo",
            "captain",
            "iceberg",
            "court",
            "letter",
            "Überfahrt",
            "fog",
            "telegram",
            "witness",
            "lifeboat",
            "owner",
            "strike",
            "coal",
            "passage");

    /**
     * Writes one into a file: {@code GeneratedTimeline FILE [EVENTS [SEED]]}, of 100,000 events where it is not said.
     */
    public static void main(String[] words) throws IOException {
        int events = words.length > 1 ? Integer.parseInt(words[1]) : 100_000;
        long seed = words.length > 2 ? Long.parseLong(words[2]) : 1;
        try (Writer out = Files.newBufferedWriter(Path.of(words[0]))) {
            new GeneratedTimeline(events, seed).writeYaml(out);
        }
    }

    /** Writes the timeline's file. */
    public void writeYaml(Writer out) throws IOException {
        out.write("title: A generated timeline\nsources:\n");
        for (int source = 0; source < SOURCES; source++) {
            out.write(String.format(
                    Locale.ROOT,
                    "  s%d: {type: article-newspaper, title: Report %d, container-title: Paper %d, issued: %d-03-01,"
                            + " url: \"https://example.org/%d\"}\n",
                    source,
                    source,
                    source % 7,
                    1900 + source * 3,
                    source));
        }
        out.write("actors: {white-star-line: {name: White Star Line}, ada-moreau: {name: Ada Moreau}}\nevents:\n");
        for (int index = 0; index < events; index++) {
            event(index, out);
        }
    }

    private void event(int index, Writer out) throws IOException {
        Random random = new Random(seed * 1_000_003 + index);
        long day = (long) index * DAYS / Math.max(1, events);
        out.write("  - id: event-" + index + "\n    date: " + date(START.plusDays(day), random) + "\n    title: The "
                + words(random, 5) + "\n    summary: In short, " + words(random, 18) + ".\n    actors: "
                + some(ACTORS, random, 2) + "\n    places: " + some(PLACES, random, 1) + "\n    tags: "
                + some(TAGS, random, 2) + "\n    citations:\n      - " + citation(random, 12) + "\n");
        if (random.nextInt(12) == 0) {
            claims(index, random, out);
        }
        if (index > 0 && random.nextInt(10) == 0) {
            out.write("    links: [{type: " + LINKS.get(random.nextInt(LINKS.size())) + ", event: event-"
                    + random.nextInt(index) + "}]\n");
        }
    }

    private static void claims(int index, Random random, Writer out) throws IOException {
        String claim = "claim-" + index;
        out.write("    claims:\n      - {id: " + claim + ", text: The " + words(random, 7) + ", credibility: "
                + (1 + random.nextInt(6)) + ", citations: [" + citation(random, 6) + "]}\n");
        if (random.nextBoolean()) {
            out.write("      - {text: No " + words(random, 6) + ", disputes: " + claim + ", citations: ["
                    + citation(random, 6) + "]}\n");
        }
    }

    private static String citation(Random random, int words) {
        int source = random.nextInt(SOURCES);
        return "{source: s%d, locator: paragraph %d, quote: \"%s\", via: s%d}"
                .formatted(source, 1 + random.nextInt(12), words(random, words), (source + 1) % SOURCES);
    }

    /** Most events have a day; the others have all precisions, and all that EDTF can say of one. */
    private static String date(LocalDate day, Random random) {
        String text = day.toString();
        String year = text.substring(0, 4);
        return switch (random.nextInt(80)) {
            case 0, 1, 2, 3 -> text.substring(0, 7);
            case 4, 5, 6 -> year + "~";
            case 7, 8, 9 -> text + "?";
            case 10, 11, 12 -> text + "/" + day.plusDays(1L + random.nextInt(60));
            case 13, 14 -> text + "T%02d:%02d:00Z".formatted(random.nextInt(24), random.nextInt(60));
            case 15 -> "\"" + year + "-2" + (1 + random.nextInt(4)) + "\"";
            case 16 -> year.substring(0, 3) + "X";
            case 17 -> year.substring(0, 2) + "XX";
            case 18 -> text.substring(0, 7) + "-XX";
            case 19 -> text + "/..";
            case 20 -> "/" + text;
            case 21 -> "\"[" + text + ".." + day.plusDays(3) + "]\"";
            case 22 -> "\"{" + text + "," + day.plusDays(7) + "}\"";
            case 23 -> year + "S3";
            default -> text;
        };
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(word -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static List<String> some(List<String> words, Random random, int most) {
        return random.ints(1 + random.nextInt(most), 0, words.size())
                .distinct()
                .mapToObj(words::get)
                .toList();
    }
}

package chronoscope.yaml;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A made-up timeline of any size over 120 years, the same for the same seed: about 420 bytes of YAML an event.
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

    /** One event as it is written to either format. */
    private record Row(
            String id,
            String date,
            String title,
            String summary,
            List<String> actors,
            List<String> places,
            List<String> tags,
            String citation) {}

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
        out.write("events:\n");
        for (int index = 0; index < events; index++) {
            Row row = row(index);
            out.write("  - id: " + row.id() + "\n    date: " + row.date() + "\n    title: " + row.title()
                    + "\n    summary: " + row.summary() + "\n    actors: " + row.actors() + "\n    places: "
                    + row.places() + "\n    tags: " + row.tags() + "\n    citations:\n      - " + row.citation()
                    + "\n");
        }
    }

    /** Writes the same events as comma-separated values under a line of names; lists are parted by semicolons. */
    public void writeCsv(Writer out) throws IOException {
        out.write("id,date,title,actors,places,tags\n");
        for (int index = 0; index < events; index++) {
            Row row = row(index);
            out.write(String.join(
                            ",",
                            row.id(),
                            row.date(),
                            row.title(),
                            String.join(";", row.actors()),
                            String.join(";", row.places()),
                            String.join(";", row.tags()))
                    + "\n");
        }
    }

    private Row row(int index) {
        Random random = new Random(seed * 1_000_003 + index);
        long day = (long) index * DAYS / Math.max(1, events);
        int source = random.nextInt(SOURCES);
        String citation = "{source: s%d, locator: paragraph %d, quote: \"%s\", via: s%d}"
                .formatted(source, 1 + random.nextInt(12), words(random, 12), (source + 1) % SOURCES);
        return new Row(
                "event-" + index,
                date(START.plusDays(day), random),
                "The " + words(random, 5),
                "In short, " + words(random, 18) + ".",
                some(ACTORS, random, 2),
                some(PLACES, random, 1),
                some(TAGS, random, 2),
                citation);
    }

    private static String date(LocalDate day, Random random) {
        return switch (random.nextInt(20)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 -> day.toString().substring(0, 4) + "~";
            case 2 -> day + "?";
            case 3 -> day + "/" + day.plusDays(1L + random.nextInt(60));
            default -> day.toString();
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

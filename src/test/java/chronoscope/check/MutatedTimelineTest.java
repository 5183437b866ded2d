package chronoscope.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One small change of the curated file at a time, as a slip of the hand makes it: it is found, or does no harm. */
class MutatedTimelineTest {
    private static final int MUTATIONS = 300;
    private static final Pattern KEY = Pattern.compile("^[ -]*(?:[a-z-]+: )?\\{?([a-z-]+):.*");

    /** Why a change of a field may go unnoticed. What is not in the list must be found. */
    private static final Map<String, String> HARMLESS = Map.ofEntries(
            Map.entry("title", "free text, which only its sources could contradict"),
            Map.entry("description", "free text, which only its sources could contradict"),
            Map.entry("summary", "free text, which only its sources could contradict"),
            Map.entry("text", "free text, which only its sources could contradict"),
            Map.entry("quote", "words of a source, which a copy of it proves and not its timeline"),
            Map.entry("locator", "a place in a source, which a copy of it proves and not its timeline"),
            Map.entry("container-title", "free text"),
            Map.entry("name", "a name that is shown, whatever it is"),
            Map.entry("also", "another name"),
            Map.entry("language", "a code that is only shown"),
            Map.entry("url", "an address, which only --links asks"),
            Map.entry("date", "another date that nothing in the file contradicts"),
            Map.entry("issued", "another date that nothing in the file contradicts"),
            Map.entry("actors", "fewer names, or another one that may be new"),
            Map.entry("places", "fewer names, or another one that may be new"),
            Map.entry("tags", "fewer names, or another one that may be new"),
            Map.entry("type", "a kind of link, of which the file may have its own"),
            Map.entry("claims", "a claim less, or one that belongs to the event above"),
            Map.entry("citations", "a citation less"),
            Map.entry("links", "a link less"),
            Map.entry("event", "a link less, or one to another event that there is"),
            Map.entry("source", "a citation of another source that there is"),
            Map.entry("via", "an origin less, or another one that there is"),
            Map.entry("id", "an id that nothing refers to"));

    private record Mutation(String what, String text, String key) {}

    @Test
    void each_of_many_changes_of_the_curated_file_is_found_or_does_no_harm() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("timeline.yaml"));
        String before = content(checked(String.join("\n", lines) + "\n"));
        Map<String, Integer> count = new TreeMap<>();
        for (long seed = 1; seed <= MUTATIONS; seed++) {
            Mutation mutation = mutated(lines, new Random(seed));
            Checked checked = checked(mutation.text());
            String outcome = !checked.problems().isEmpty()
                    ? "found"
                    : content(checked).equals(before)
                            ? "nothing that is read has changed"
                            : HARMLESS.getOrDefault(mutation.key(), "");
            assertThat(outcome).as("seed %d: %s", seed, mutation.what()).isNotEmpty();
            count.merge(outcome, 1, Integer::sum);
        }
        assertThat(count.getOrDefault("found", 0)).as(count.toString()).isGreaterThan(MUTATIONS / 3);
    }

    private static Checked checked(String text) {
        return Checked.of("t.yaml", text.getBytes(UTF_8));
    }

    /** Returns all that the timeline holds, without the lines where it stands. */
    private static String content(Checked checked) {
        Timeline timeline = checked.reading().timeline();
        List<Object> all = new ArrayList<>(List.of(
                timeline.title(), timeline.description(), timeline.sources(), timeline.eras(), timeline.filters()));
        for (Event event : timeline.events()) {
            all.add(event.toString().replaceFirst("line=\\d+\\]$", ""));
            for (Vocabulary vocabulary : Vocabulary.values()) {
                vocabulary.ids(event).forEach(id -> all.add(timeline.name(vocabulary, id)));
            }
        }
        return all.toString();
    }

    private static Mutation mutated(List<String> lines, Random random) {
        List<String> changed = new ArrayList<>(lines);
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int letter = line.isEmpty() ? 0 : random.nextInt(line.length());
        String what;
        switch (random.nextInt(6)) {
            case 0 -> {
                changed.remove(at);
                what = "removed";
            }
            case 1 -> {
                changed.add(at, line);
                what = "doubled";
            }
            case 2 -> {
                changed.set(at, " " + line);
                what = "indented";
            }
            case 3 -> {
                changed.set(at, line.isEmpty() ? "" : line.substring(0, letter) + line.substring(letter + 1));
                what = "without letter " + letter;
            }
            case 4 -> {
                char other = (char) ('a' + random.nextInt(26));
                changed.set(at, line.isEmpty() ? "" : line.substring(0, letter) + other + line.substring(letter + 1));
                what = "with '" + other + "' for letter " + letter;
            }
            default -> {
                if (at + 1 < lines.size()) {
                    changed.set(at, lines.get(at + 1));
                    changed.set(at + 1, line);
                }
                what = "swapped with the next";
            }
        }
        return new Mutation(
                "line " + (at + 1) + " " + what + ": " + line, String.join("\n", changed) + "\n", key(lines, at));
    }

    /** Returns the key to which a line belongs. */
    private static String key(List<String> lines, int at) {
        for (int line = at; line >= 0; line--) {
            Optional<String> key = Optional.of(KEY.matcher(lines.get(line)))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1));
            if (key.isPresent()) {
                return key.get();
            }
        }
        return "";
    }
}

package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Event;
import chronoscope.ssh.ServerLog;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedTimelineTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private static String events(String... ids) {
        StringBuilder text = new StringBuilder("title: A test\nevents:\n");
        for (String id : ids) {
            text.append("  - {id: ").append(id).append(", date: 1901, title: T}\n");
        }
        return text.toString();
    }

    private List<String> shown(WatchedTimeline timeline) {
        return timeline.corpus().timeline().events().stream().map(Event::id).toList();
    }

    @Test
    void who_looks_has_the_newest_and_a_broken_one_changes_nothing() throws Exception {
        Path file = Files.writeString(folder.resolve("t.yaml"), events("one"));
        ServerLog log = new ServerLog(told, UTF_8, ServerLog.Form.PLAIN, () -> Instant.EPOCH);
        log.begin(new ServerLog.Fields());
        List<String> changes = new ArrayList<>();
        try (WatchedTimeline timeline = WatchedTimeline.open(
                        TimelineFile.of(Optional.of(file.toString())), WatchedTimeline.Copies.KEPT, log)
                .orElseThrow()) {
            timeline.watch(() -> changes.add(String.join(" ", shown(timeline))));
            Files.writeString(file, events("one", "two"));
            assertThat(timeline.look()).isTrue();
            assertThat(shown(timeline)).containsExactly("one", "two");
            Files.writeString(file, events("one", "E 2"));
            assertThat(timeline.look()).isTrue();
            assertThat(shown(timeline)).containsExactly("one", "two");
            Files.writeString(file, events("one", "two", "three"));
            assertThat(timeline.look()).isTrue();
            assertThat(shown(timeline)).containsExactly("one", "two", "three");
            assertThat(changes).containsExactly("one two", "one two three");
        }
        log.end(0);
        assertThat(told.toString(UTF_8).lines().map(line -> line.replaceAll("^\\S+ |=.*", "")))
                .containsExactly("start", "reload events", "broken problem", "reload events", "end code");
    }
}

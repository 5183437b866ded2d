package chronoscope.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("once")
class LargeFileTest {
    @Test
    void a_hundred_thousand_events_are_read(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.yaml");
        try (Writer out = Files.newBufferedWriter(file)) {
            new GeneratedTimeline(100_000, 1).writeYaml(out);
        }
        AtomicInteger last = new AtomicInteger();
        LoadResult reading = TimelineReader.read(file, (bytes, total, events) -> {
            last.set(events.events());
            return true;
        });

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.timeline().events()).hasSize(100_000);
        assertThat(last.get()).isGreaterThan(99_000);
    }
}

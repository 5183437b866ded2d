package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.model.Timeline;
import chronoscope.text.Measure;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WholeAddressTest {
    @Test
    void what_is_piped_keeps_each_address_in_one_line() {
        Timeline timeline =
                TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline();
        Output whole = new Output.Whole(timeline.event("soleimani-strike").orElseThrow(), timeline);
        String address = timeline.source("amn").flatMap(source -> source.url()).orElseThrow();
        assertThat(address.length()).isGreaterThan(80);
        assertThat(PrintedText.of(List.of(whole), PrintedText.UNWRAPPED, Measure.NARROW))
                .extracting(Line::text)
                .contains(address);
        assertThat(PrintedText.of(List.of(whole), 60, Measure.NARROW))
                .extracting(Line::text)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }
}

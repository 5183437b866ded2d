package chronoscope.benchmark;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.explore.Explorer;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import chronoscope.yaml.GeneratedTimeline;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Somebody who explores a generated timeline, and has searched it once before. */
@State(Scope.Benchmark)
public class Reader {
    private static final Size SCREEN = new Size(120, 40);

    @Param({"14", "100000"})
    public int events;

    private byte[] file = {};
    private Explorer start = Explorer.of(Timeline.EMPTY, SCREEN, "dark");

    @Setup(Level.Trial)
    public void open() throws IOException {
        StringWriter yaml = new StringWriter();
        new GeneratedTimeline(events, 1).writeYaml(yaml);
        file = yaml.toString().getBytes(StandardCharsets.UTF_8);
        // The first search makes the texts ready; a reader waits for that once.
        start = after("find \"no such text\"", opened());
    }

    /** Reads the timeline's file. */
    final Explorer opened() {
        InputStream bytes = new ByteArrayInputStream(file);
        return Explorer.of(
                TimelineReader.read("generated.yaml", bytes, Progress.UNHEARD).timeline(), SCREEN, "dark");
    }

    /** Returns the first screen. */
    final Explorer start() {
        return start;
    }

    /** Does the commands of a line. */
    static Explorer after(String line, Explorer before) {
        ParsedLine parsed = Lines.parse(line);
        Explorer explorer = before;
        for (Command command : parsed.commands()) {
            explorer = command.applyTo(explorer).explorer();
        }
        return explorer;
    }
}

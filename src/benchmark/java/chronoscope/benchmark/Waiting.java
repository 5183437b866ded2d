package chronoscope.benchmark;

import chronoscope.axis.Tick;
import chronoscope.axis.Ticks;
import chronoscope.explore.Axis;
import chronoscope.explore.Explorer;
import chronoscope.model.Event;
import chronoscope.terminal.FrameEncoder;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.Scene;
import chronoscope.view.View;
import com.googlecode.lanterna.TerminalSize;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a reader waits for. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class Waiting {
    private static final TerminalSize SCREEN = new TerminalSize(120, 40);

    private final View view = new View(Palette.Depth.TRUE, Glyphs.UNICODE);
    private final FrameEncoder encoder = new FrameEncoder(SCREEN, StandardCharsets.UTF_8);
    private boolean down;

    /** The measure of the others: the least that a search could do. */
    @Benchmark
    public int passOverTitles(Reader reader) {
        int found = 0;
        for (Event event : reader.start().timeline().events()) {
            found += event.title().contains("storm") ? 1 : 0;
        }
        return found;
    }

    @Benchmark
    public Explorer filterWord(Reader reader) {
        return Reader.after("filter storm", reader.start());
    }

    @Benchmark
    public Explorer filterTag(Reader reader) {
        return Reader.after("filter tag:law", reader.start());
    }

    @Benchmark
    public Explorer filterDate(Reader reader) {
        return Reader.after("filter date:1950/1959", reader.start());
    }

    @Benchmark
    public Explorer filterThree(Reader reader) {
        return Reader.after("filter date:1950/1959; filter tag:law; filter storm", reader.start());
    }

    @Benchmark
    public Explorer search(Reader reader) {
        return Reader.after("find \"storm signal\"", reader.start());
    }

    /** Finds which time is in which column where long empty spans are folded, and what labels tell it. */
    @Benchmark
    public List<Tick> axisLayout(Reader reader) {
        Explorer folded = Reader.after("scale compressed", reader.start());
        return Ticks.on(Axis.of(folded).orElseThrow().scale());
    }

    /** Puts all events into lanes, and draws them. */
    @Benchmark
    public String lanes(Reader reader) {
        encoder.cleared(SCREEN);
        return frame(Reader.after("lanes actor", reader.start()));
    }

    /** Draws a screen, axis included, from nothing. */
    @Benchmark
    public String firstFrame(Reader reader) {
        encoder.cleared(SCREEN);
        return frame(reader.start());
    }

    /** A key that moves the cursor, and the screen after it. */
    @Benchmark
    public String keyToFrame(Reader reader) {
        down = !down;
        return frame(Reader.after(down ? "row 3" : "row 2", reader.start()));
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 5)
    @Measurement(iterations = 5)
    public Explorer load(Reader reader) {
        return reader.opened();
    }

    private String frame(Explorer explorer) {
        View.Drawn drawn = view.drawn(Scene.of(explorer));
        return encoder.next(drawn.image(), drawn.caret());
    }
}

package chronoscope.app;

import chronoscope.cast.Studio;
import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.view.Glyphs;
import chronoscope.view.Scene;
import chronoscope.view.ScreenText;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Screens in files, and what is looked for on a screen. */
final class Snapshots {
    private static final long LARGEST = 10_000_000;

    private Snapshots() {}

    /** Writes or compares. */
    static Reply taken(Effect.Snapshot snapshot) {
        String name = snapshot.file();
        boolean compares = snapshot.as() == Effect.Snapshot.As.COMPARED;
        try {
            Path file = Path.of(name);
            if (snapshot.as() == Effect.Snapshot.As.PICTURE) {
                return shot(snapshot.explorer(), file, name);
            }
            List<String> rows = rows(snapshot.explorer());
            if (compares && Files.exists(file) && !(Files.isRegularFile(file) && Files.size(file) <= LARGEST)) {
                return Reply.wrong("snapshot: '" + name + "' is no file of a screen");
            }
            if (compares) {
                return compared(Files.readAllLines(file, StandardCharsets.UTF_8), rows, name);
            }
            Files.write(file, rows, StandardCharsets.UTF_8);
            return Reply.said("wrote the screen to " + name);
        } catch (MalformedInputException binary) {
            return Reply.wrong("snapshot: '" + name + "' is no text");
        } catch (IOException | InvalidPathException failure) {
            String verb = compares ? "read" : "write";
            return Reply.wrong(
                    snapshot.as().words() + ": can't " + verb + " '" + name + "': " + Failures.reason(failure));
        }
    }

    private static Reply shot(Explorer explorer, Path file, String name) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            Studio.shoot(explorer, out);
        }
        return Reply.said("wrote a picture of the screen to " + name);
    }

    private static List<String> rows(Explorer explorer) {
        return ScreenText.rows(Scene.of(explorer), Glyphs.UNICODE);
    }

    private static Reply compared(List<String> wanted, List<String> found, String name) {
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < Math.max(wanted.size(), found.size()); row++) {
            String before = row < wanted.size() ? wanted.get(row) : "";
            String now = row < found.size() ? found.get(row) : "";
            if (!before.equals(now)) {
                differences.add("row " + (row + 1));
                differences.add("- " + before);
                differences.add("+ " + now);
            }
        }
        return differences.isEmpty()
                ? Reply.NOTHING
                : Reply.wrong(
                        "snapshot: the screen (+) differs from '" + name + "' (-) in " + differences.size() / 3
                                + (differences.size() == 3 ? " row" : " rows"),
                        differences);
    }
}

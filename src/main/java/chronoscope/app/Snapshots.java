package chronoscope.app;

import chronoscope.cast.Studio;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.script.FileNames;
import chronoscope.text.Counted;
import chronoscope.view.Glyphs;
import chronoscope.view.Scene;
import chronoscope.view.ScreenText;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Screens in files, and what is looked for on a screen. */
final class Snapshots {
    private static final long LARGEST = 10_000_000;

    private Snapshots() {}

    static WrittenFile.Content text(Explorer explorer) {
        return WrittenFile.Content.lines(rows(explorer));
    }

    static WrittenFile.Content picture(Explorer explorer) {
        return writer -> Studio.shoot(explorer, writer);
    }

    /** Compares the screen with a file's text. */
    static Reply compared(Explorer explorer, String name) {
        try {
            Path file = FileNames.path(name);
            if (Files.exists(file) && !(Files.isRegularFile(file) && Files.size(file) <= LARGEST)) {
                return Reply.wrong("snapshot: '" + name + "' is not a file of a screen");
            }
            return compared(Files.readAllLines(file, StandardCharsets.UTF_8), rows(explorer), name);
        } catch (MalformedInputException binary) {
            return Reply.wrong("snapshot: '" + name + "' is not a text file");
        } catch (IOException failure) {
            return Reply.wrong("snapshot --compare: can't read '" + name + "': " + Failures.reason(failure));
        }
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
                        "snapshot: the screen (+) differs from '" + name + "' (-) in "
                                + Counted.of(differences.size() / 3, "row"),
                        differences);
    }
}

package chronoscope.yaml;

import chronoscope.yaml.Node.Entries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small file of settings, read whole; whatever is wrong with it is an error with its place. */
public final class SettingsFile {
    private static final Limits LIMITS = new Limits(1 << 20, 20, 0, 100_000, 10_000, 100);
    private static final String NAME = "the settings";

    private final Desk desk;
    private final Entries root;

    private SettingsFile(Desk desk, Entries root) {
        this.desk = desk;
        this.root = root;
    }

    /** Reads a file; messages name it as the path is given. */
    public static SettingsFile read(Path file) {
        Desk desk = Desk.of(file.toString(), LIMITS);
        Entries root = new Entries(Map.of(), Place.START, 1);
        if (Files.isDirectory(file)) {
            desk.problems().error(Place.NONE, "is a directory");
            return new SettingsFile(desk, root);
        }
        try (InputStream in = Files.newInputStream(file)) {
            root = root(in, desk, root);
        } catch (IOException failure) {
            desk.problems().error(Place.NONE, TimelineReader.reason(failure));
        } catch (Stop stop) {
            desk.problems().error(stop.place(), stop.message());
        }
        return new SettingsFile(desk, root);
    }

    // The tokens are not closed: the stream belongs to the caller.
    @SuppressWarnings("resource")
    private static Entries root(InputStream in, Desk desk, Entries nothing) throws IOException {
        Utf8Reader text = new Utf8Reader(in, LIMITS, bytes -> {});
        if (text.otherEncoding().isPresent()) {
            String encoding = text.otherEncoding().get();
            desk.problems().error(Place.START, "is " + encoding + " text; save it as UTF-8");
            return nothing;
        }
        YamlTokens tokens = new YamlTokens(text, LIMITS);
        if (!tokens.advance()) {
            return nothing;
        }
        Node root = new NodeReader(tokens, desk.problems(), LIMITS).read();
        tokens.advance();
        text.tellFaults(desk.problems());
        if (root instanceof Entries map) {
            return map;
        }
        if (!root.isNothing()) {
            desk.problems().error(root.place(), NAME + " must be a map, not " + root.kind());
        }
        return nothing;
    }

    /** Returns the outermost map, which may have these keys and no others. */
    public Section root(List<String> keys) {
        return new Section(desk, new Shape(NAME, keys, List.of()), root);
    }

    /** Returns all that was found to be wrong so far, in the file's order. */
    public List<Problem> problems() {
        return desk.problems().inOrder().stream().map(Problem::asError).toList();
    }
}

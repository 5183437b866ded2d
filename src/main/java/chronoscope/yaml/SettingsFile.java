package chronoscope.yaml;

import chronoscope.yaml.Node.Entries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A small file of settings, read whole; whatever is wrong with it is an error with its place. */
public final class SettingsFile {
    private static final FileLimits LIMITS = new FileLimits(1 << 20, 20, 0, 100_000, 10_000, 100);
    private static final String NAME = "the settings";
    private static final Entries NOTHING = new Entries(Map.of(), Position.START, 1);

    private final ParseContext context;
    private final Entries root;
    private final String what;

    private SettingsFile(String what, ParseContext context, Entries root) {
        this.what = what;
        this.context = context;
        this.root = root;
    }

    /** Reads a file; messages name it as the path is given. */
    public static SettingsFile read(Path file) {
        return read(file, NAME, LIMITS);
    }

    /**
     * Reads a file of something else.
     *
     * @param what the messages call it
     */
    static SettingsFile read(Path file, String what, FileLimits limits) {
        String name = InputFile.name(file);
        try (InputStream in = InputFile.open(file)) {
            return read(name, in, what, limits);
        } catch (IOException failure) {
            return unreadable(name, what, limits, InputFile.reason(failure));
        }
    }

    /** Reads what a file of that name would hold. */
    public static SettingsFile read(String name, InputStream in) throws IOException {
        return read(name, in, NAME, LIMITS);
    }

    private static SettingsFile read(String name, InputStream in, String what, FileLimits limits) throws IOException {
        ParseContext context = ParseContext.of(name, limits);
        Entries root = NOTHING;
        try {
            root = root(in, context, what);
        } catch (UnreadableException stop) {
            context.report(stop.rule(), stop.place(), stop.message());
        }
        return new SettingsFile(what, context, root);
    }

    private static SettingsFile unreadable(String name, String what, FileLimits limits, String reason) {
        ParseContext context = ParseContext.of(name, limits);
        context.report(Rule.UNREADABLE_FILE, Position.NONE, reason);
        return new SettingsFile(what, context, NOTHING);
    }

    // The tokens are not closed: the stream belongs to the caller.
    @SuppressWarnings("resource")
    private static Entries root(InputStream in, ParseContext context, String what) throws IOException {
        Utf8Reader text = new Utf8Reader(in, context.limits(), context.problems(), bytes -> {});
        if (text.otherEncoding().isPresent()) {
            String encoding = text.otherEncoding().get();
            context.report(Rule.NOT_UTF8, Position.START, "is " + encoding + " text; save it as UTF-8");
            return NOTHING;
        }
        YamlTokens tokens = new YamlTokens(text, context.limits());
        if (!tokens.advance()) {
            return NOTHING;
        }
        Node root = new NodeReader(tokens, context.problems(), context.limits(), false).read();
        tokens.advance();
        if (root instanceof Entries map) {
            return map;
        }
        if (!root.isNothing()) {
            context.report(Rule.WRONG_TYPE, root.place(), what + " must be a map, not " + root.kind());
        }
        return NOTHING;
    }

    /** Returns the outermost map, which may have these keys and no others. */
    public Section root(List<String> keys) {
        return new Section(context, new Shape(what, keys, List.of()), root);
    }

    /** Returns all that was found to be wrong so far, in the file's order. */
    public List<FileProblem> problems() {
        return context.problems().inOrder().stream()
                .map(problem -> problem.as(Severity.ERROR))
                .toList();
    }
}

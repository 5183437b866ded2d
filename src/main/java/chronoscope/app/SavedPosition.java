package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.command.Command;
import chronoscope.command.Lines;
import chronoscope.command.ParsedLine;
import chronoscope.command.Role;
import chronoscope.command.StateScript;
import chronoscope.config.XdgFolders;
import chronoscope.edtf.EdtfDate;
import chronoscope.explore.Explorer;
import chronoscope.explore.IfExists;
import chronoscope.explore.ScriptVariables;
import chronoscope.explore.ThemeNames;
import chronoscope.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Keeps where a reader was in a timeline's file from one run to the next: as the commands that lead there, in a file of
 * its own that only its owner may read.
 */
final class SavedPosition {
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 200;
    private static final String ENDING = ".script";
    private static final String OF = "# Where a reader was in: ";
    private static final String DIGEST = "# crc32c: ";
    private static final String DAY = "# left: ";
    private static final String SETTING = "# theme of the settings: ";

    private final Path folder;
    private final Path kept;
    private final Path real;
    private final TimelineFile timeline;
    private final TextUi.LaunchOptions options;

    /**
     * Where the reader was.
     *
     * @param commands that lead there, as far as they can be read
     * @param told what the reader is told of it
     */
    record Earlier(List<Command> commands, String told) {
        Earlier {
            commands = List.copyOf(commands);
        }

        private Earlier uncoloured() {
            return new Earlier(
                    commands.stream()
                            .filter(command -> !(command.role() instanceof Role.Colours))
                            .toList(),
                    told);
        }

        private Optional<String> theme() {
            return commands.stream()
                    .flatMap(command -> command.role() instanceof Role.Colours colours
                            ? Stream.of(colours.theme())
                            : Stream.empty())
                    .findFirst();
        }
    }

    private SavedPosition(Path folder, Path real, TimelineFile timeline, TextUi.LaunchOptions options) {
        this.folder = folder;
        this.kept = folder.resolve(
                digest(() -> new ByteArrayInputStream(real.toString().getBytes(UTF_8))) + ENDING);
        this.real = real;
        this.timeline = timeline;
        this.options = options;
    }

    /** Returns where it is kept for a file, or empty for what is none. */
    static Optional<SavedPosition> of(TimelineFile timeline, TextUi.LaunchOptions options) {
        return XdgFolders.state(System.getenv()).flatMap(state -> of(timeline, options, state));
    }

    /** Returns the same below a folder. */
    static Optional<SavedPosition> of(TimelineFile timeline, TextUi.LaunchOptions options, Path state) {
        return timeline.path()
                .flatMap(TimelineFile::real)
                .map(real -> new SavedPosition(state.resolve("places"), real, timeline, options));
    }

    /** Returns where the reader was, or empty where nothing is known of it or they want to start afresh. */
    Optional<Earlier> earlier() {
        return options.theme().isEmpty() ? found() : found().map(Earlier::uncoloured);
    }

    private Optional<Earlier> found() {
        if (options.fresh() || !Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            if (!Files.isRegularFile(kept, LinkOption.NOFOLLOW_LINKS) || Files.size(kept) > MOST_BYTES) {
                return Optional.of(unreadable("it was none of this program's"));
            }
            return read();
        } catch (IOException failure) {
            return Optional.of(leftOut(Failures.reason(failure) + ", in " + kept));
        }
    }

    private Optional<Earlier> read() throws IOException {
        try {
            return read(Files.readAllLines(kept, UTF_8));
        } catch (CharacterCodingException otherwise) {
            return Optional.of(unreadable("it was not UTF-8 text"));
        }
    }

    private Optional<Earlier> read(List<String> lines) {
        // Of two paths in four billion the digests are equal.
        if (fact(lines, OF).filter(path -> !path.equals(path())).isPresent()) {
            return Optional.empty();
        }
        List<Command> commands = new ArrayList<>();
        Optional<String> left = Optional.empty();
        for (int line = 0; line < lines.size(); line++) {
            ParsedLine parsed = Lines.parse(
                    lines.get(line), ScriptVariables.NONE, options.config().preferences());
            if (parsed.problem().isPresent() && left.isEmpty()) {
                left = Optional.of(
                        "line " + (line + 1) + ": " + parsed.problem().get().message());
            }
            commands.addAll(parsed.commands());
        }
        // What the settings name since then is the later choice.
        boolean sameSetting = fact(lines, SETTING).equals(Optional.of(setting()));
        commands.removeIf(command -> !sameSetting && command.role() instanceof Role.Colours);
        if (commands.isEmpty() && left.isEmpty()) {
            return Optional.empty();
        }
        String day = fact(lines, DAY)
                .flatMap(text -> EdtfDate.parse(text).value())
                .map(date -> " on " + date.words())
                .orElse("");
        boolean changed = fact(lines, DIGEST)
                .filter(digest -> !digest.equals(digest(timeline::open)))
                .isPresent();
        // What another version, or settings since changed, knew and these do not is no reason to lose the rest.
        String told = "where you were" + day + (changed ? ", as far as the changed file has it" : "")
                + left.map(reason -> ", but for " + reason + ", in " + kept).orElse("; fresh starts again");
        return Optional.of(new Earlier(commands, Printable.line(told)));
    }

    /** Returns the colours at the start where neither an option nor what is kept says otherwise. */
    private String setting() {
        return options.config().theme().orElse(ThemeNames.AUTO);
    }

    private String path() {
        return Printable.line(real.toString());
    }

    private static Optional<String> fact(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()))
                .findFirst();
    }

    /** What cannot be read is kept for whoever wants to see what it was. */
    private Earlier unreadable(String reason) throws IOException {
        return leftOut(reason + ", and is now " + SetAside.file(kept));
    }

    private static Earlier leftOut(String reason) {
        return new Earlier(List.of(), Printable.line("where you were is left out: " + reason));
    }

    private interface Source {
        InputStream open() throws IOException;
    }

    private static String digest(Source source) {
        try (InputStream bytes = source.open()) {
            return Digests.crc32c(bytes);
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    /** Keeps where the reader is, and returns whether that went well. Who can't keep it loses nothing else. */
    boolean keep(Explorer last) {
        List<String> lines = new ArrayList<>(List.of(
                OF + path(),
                DIGEST + digest(timeline::open),
                DAY + LocalDate.now(ZoneId.systemDefault()),
                SETTING + setting()));
        String theme = lasting(last.theme());
        Explorer coloured = last.themed(theme);
        List<Command> way = StateScript.toComeBack(coloured, setting()).commands();
        way.stream().map(Command::text).forEach(lines::add);
        try {
            if (way.isEmpty()) {
                Files.deleteIfExists(kept);
            } else {
                write(lines);
            }
            return true;
        } catch (IOException | UnsupportedOperationException impossible) {
            return false;
        }
    }

    /** An option is for one start: the colours that were kept before it are there again. */
    private String lasting(String theme) {
        return options.theme().equals(Optional.of(theme))
                ? found().flatMap(Earlier::theme).orElse(setting())
                : theme;
    }

    private void write(List<String> lines) throws IOException {
        Files.createDirectories(folder);
        try (WrittenFile file =
                WrittenFile.open(kept.toString(), IfExists.REPLACE, List.of(), WrittenFile.OWNER_ALONE)) {
            for (String line : lines) {
                file.writer().append(line).append('\n');
            }
            file.keep();
        }
        removeOldest();
    }

    private void removeOldest() throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ENDING)).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        List<Path> oldest = times.keySet().stream()
                .sorted(Comparator.comparing(times::get))
                .limit(Math.max(0, times.size() - MOST_FILES))
                .toList();
        for (Path file : oldest) {
            Files.deleteIfExists(file);
        }
    }
}

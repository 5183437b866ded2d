package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.script.FileNames;
import chronoscope.text.Printable;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a timeline comes from: a file, standard input, or the program itself. */
sealed interface TimelineFile {
    /** What is opened when no file is named. */
    String USUAL = "timeline.yaml";

    /** Returns the name for people, free of control characters. */
    String name();

    LoadResult read(Progress progress);

    /** Opens its bytes. */
    InputStream open() throws IOException;

    /** Returns the SHA-256 digest of its bytes in hexadecimal, or "unknown" where it can't be read. */
    default String sha256() {
        try (InputStream bytes = open()) {
            return Digests.sha256(bytes);
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    /** Returns the file, where it is one that can be watched and edited. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    /** Returns what it is known by from one run to the next, or empty for what is read only once. */
    default Optional<String> identity() {
        return path().flatMap(TimelineFile::real).map(Path::toString);
    }

    /** Returns a file's path without links, or empty where there is none. */
    static Optional<Path> real(Path path) {
        try {
            return Optional.of(path.toRealPath());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /** Returns the files that are in use with it, as far as it was read: nothing is written into them. */
    default List<FileInUse> inUse() {
        return List.of();
    }

    /** Returns whether it comes through standard input, which then has no commands. */
    default boolean isStandardInput() {
        return false;
    }

    /** Returns what a reader should know who did not name it; empty where they did. */
    default Optional<String> notice() {
        return Optional.empty();
    }

    /** Returns the file with a user's saved filters in its timeline, and with the settings' own file in use. */
    default TimelineFile with(Config config) {
        return config.file()
                .map(settings -> (TimelineFile) new Furnished(this, config.filters(), settings))
                .orElse(this);
    }

    /** Returns what the command line means by a file's name, or by none. */
    static TimelineFile of(Optional<String> file) throws IOException {
        if (file.isPresent()) {
            return file.get().equals("-") ? new Piped() : new OnDisk(FileNames.path(file.get()));
        }
        Path usual = Path.of(USUAL);
        return Files.exists(usual) ? new OnDisk(usual) : new BuiltIn(true);
    }

    /** A timeline that is read with a user's settings, and has saved filters besides its own. */
    record Furnished(TimelineFile file, Map<String, String> filters, Path settings) implements TimelineFile {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public LoadResult read(Progress progress) {
            return file.read(progress).with(filters);
        }

        @Override
        public InputStream open() throws IOException {
            return file.open();
        }

        @Override
        public Optional<Path> path() {
            return file.path();
        }

        @Override
        public Optional<String> identity() {
            return file.identity();
        }

        @Override
        public List<FileInUse> inUse() {
            return Stream.concat(file.inUse().stream(), Stream.of(new FileInUse(settings, "the file of your settings")))
                    .toList();
        }

        @Override
        public boolean isStandardInput() {
            return file.isStandardInput();
        }

        @Override
        public Optional<String> notice() {
            return file.notice();
        }
    }

    /** A file; what is no regular one is read once. */
    final class OnDisk implements TimelineFile {
        private final Path file;
        private volatile List<FileInUse> inUse;
        private Optional<ReadOnce> pipe = Optional.empty();

        OnDisk(Path file) {
            this.file = file;
            this.inUse = FileInUse.timeline(file, List.of());
        }

        private synchronized Optional<ReadOnce> pipe() {
            boolean other = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
            if (pipe.isEmpty() && other) {
                pipe = Optional.of(ReadOnce.of(name(), file));
            }
            return pipe;
        }

        @Override
        public String name() {
            return Printable.line(file.toString());
        }

        @Override
        public LoadResult read(Progress progress) {
            Optional<ReadOnce> once = pipe();
            LoadResult reading = once.isPresent() ? once.get().read(progress) : TimelineReader.read(file, progress);
            if (!reading.hasErrors()) {
                inUse = FileInUse.timeline(file, reading.timeline().sources().values());
            }
            return reading;
        }

        @Override
        public List<FileInUse> inUse() {
            return inUse;
        }

        @Override
        public InputStream open() throws IOException {
            Optional<ReadOnce> once = pipe();
            return once.isPresent() ? once.get().open() : Files.newInputStream(file);
        }

        @Override
        public Optional<Path> path() {
            return pipe().isPresent() ? Optional.empty() : Optional.of(file);
        }
    }

    /** What comes through standard input. */
    final class Piped implements TimelineFile {
        private final ReadOnce content = new ReadOnce(name(), StandardInput::new);

        @Override
        public String name() {
            return "<stdin>";
        }

        @Override
        public LoadResult read(Progress progress) {
            return content.read(progress);
        }

        @Override
        public InputStream open() throws IOException {
            return content.open();
        }

        @Override
        public boolean isStandardInput() {
            return true;
        }
    }

    /**
     * The curated timeline that the program carries.
     *
     * @param unasked whether it is there for want of another one
     */
    record BuiltIn(boolean unasked) implements TimelineFile {
        @Override
        public String name() {
            return "built-in timeline";
        }

        @Override
        public LoadResult read(Progress progress) {
            try (InputStream content = open()) {
                return TimelineReader.read(name(), content, progress);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        @Override
        public InputStream open() {
            InputStream content = BuiltIn.class.getResourceAsStream(USUAL);
            if (content == null) {
                throw new IllegalStateException("the program carries no timeline");
            }
            return content;
        }

        @Override
        public Optional<String> identity() {
            return Optional.of(name());
        }

        @Override
        public Optional<String> notice() {
            return unasked
                    ? Optional.of("no " + USUAL + " in this folder: this is the built-in timeline")
                    : Optional.empty();
        }
    }
}

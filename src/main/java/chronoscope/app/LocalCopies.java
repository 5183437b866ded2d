package chronoscope.app;

import chronoscope.copies.CopyReader;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.proof.CopyText;
import chronoscope.proof.SourceProof.Copy;
import chronoscope.proof.SourceProof.Fault;
import chronoscope.proof.SourceProof.Fault.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds and reads the local copies of sources. None is read that lies outside of the folder where it belongs, links
 * resolved.
 *
 * @param home the folder of the timeline's file, from where it names copies; empty where it is no file
 * @param folder a folder with a file for each source, named by its id
 * @param files the names of the files in that folder
 */
record LocalCopies(Optional<Path> home, Optional<Path> folder, List<String> files, Collection<Source> sources) {
    private static final String STAMP = ".tsr";

    /** A copy and its text, where it could be read. */
    record LocalCopy(Copy copy, Optional<Path> file, Optional<CopyText> text) {
        private static LocalCopy unread(Optional<String> name, Kind kind, String why) {
            Copy copy = new Copy(name, Optional.empty(), Optional.of(new Fault(kind, why)), Optional.empty());
            return new LocalCopy(copy, Optional.empty(), Optional.empty());
        }
    }

    LocalCopies {
        files = List.copyOf(files);
        sources = List.copyOf(sources);
    }

    /** Looks at the folder, once. */
    static LocalCopies of(Optional<Path> timeline, Optional<Path> folder, Collection<Source> sources)
            throws IOException {
        List<String> files = new ArrayList<>();
        if (folder.isPresent()) {
            try (Stream<Path> inside = Files.list(folder.get())) {
                inside.filter(Files::isRegularFile)
                        .map(file -> file.getFileName().toString())
                        .filter(name -> !name.endsWith(STAMP))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return new LocalCopies(home(timeline), folder, files, sources);
    }

    /** Reads the copies that a timeline names, by the ids of their sources. */
    static Map<String, LocalCopy> all(TimelineFile file, Timeline timeline) {
        LocalCopies copies = named(file);
        return timeline.sources().values().stream().collect(Collectors.toUnmodifiableMap(Source::id, copies::read));
    }

    /** Returns the copies that a timeline names, and no others. */
    static LocalCopies named(TimelineFile file) {
        return new LocalCopies(home(file.path()), Optional.empty(), List.of(), List.of());
    }

    private static Optional<Path> home(Optional<Path> timeline) {
        return timeline.map(
                file -> Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(file.toAbsolutePath()));
    }

    /** Reads the copy of a source: from the folder, else the one that the timeline names. */
    LocalCopy read(Source source) {
        List<String> named = named(source);
        if (named.size() > 1) {
            return LocalCopy.unread(
                    Optional.empty(), Kind.ABSENT, "there are several, " + String.join(" and ", named) + "; keep one");
        }
        if (named.size() == 1) {
            Path inside = folder.orElseThrow();
            return read(source, inside.resolve(named.get(0)).toString(), inside, inside.resolve(named.get(0)));
        }
        Optional<String> snapshot = source.snapshot();
        return snapshot.isEmpty()
                ? new LocalCopy(Copy.NONE, Optional.empty(), Optional.empty())
                : home.map(inside -> read(source, snapshot.get(), inside, inside.resolve(snapshot.get())))
                        .orElseGet(() -> LocalCopy.unread(
                                snapshot, Kind.UNCHECKED, "the timeline is no file, so its copies have no folder"));
    }

    /** Returns the files whose names are the source's id, alone or with more, and not a longer id of another source. */
    private List<String> named(Source source) {
        return files.stream()
                .filter(name -> belongs(name, source.id()))
                .filter(name -> sources.stream()
                        .map(Source::id)
                        .filter(id -> belongs(name, id))
                        .max(Comparator.comparingInt(String::length))
                        .filter(source.id()::equals)
                        .isPresent())
                .toList();
    }

    private static boolean belongs(String file, String id) {
        return file.equals(id) || file.startsWith(id + "-") || file.startsWith(id + ".");
    }

    private static LocalCopy read(Source source, String name, Path inside, Path file) {
        try {
            Path real = inside(inside, file);
            String sha256;
            try (InputStream bytes = Files.newInputStream(real)) {
                sha256 = Digests.sha256(bytes);
            }
            Copy copy = new Copy(Optional.of(name), Optional.of(sha256), Optional.empty(), Optional.empty());
            List<String> addresses = Stream.of(source.url(), source.archiveUrl())
                    .flatMap(Optional::stream)
                    .toList();
            CopyText text = new CopyText(name, CopyReader.read(real, addresses, LocalCopies::pdf));
            return new LocalCopy(copy, Optional.of(real), Optional.of(text));
        } catch (NoSuchFileException absent) {
            return LocalCopy.unread(Optional.of(name), Kind.ABSENT, "'" + name + "' does not exist");
        } catch (OutsideProgram.Missing missing) {
            return LocalCopy.unread(Optional.of(name), Kind.UNCHECKED, Failures.reason(missing));
        } catch (IOException | IllegalArgumentException failure) {
            return LocalCopy.unread(Optional.of(name), Kind.BROKEN, "'" + name + "': " + Failures.reason(failure));
        } catch (OutOfMemoryError large) {
            return LocalCopy.unread(Optional.of(name), Kind.BROKEN, "'" + name + "': it does not fit into the memory");
        }
    }

    /** Returns the file behind all links, which must be a regular one below the folder. */
    static Path inside(Path folder, Path file) throws IOException {
        Path real = file.toRealPath();
        if (!real.startsWith(folder.toRealPath())) {
            throw new IOException("it lies outside of the folder '" + folder + "'");
        }
        if (!Files.isRegularFile(real)) {
            throw new IOException("it is not a file");
        }
        return real;
    }

    private static String pdf(Path file) throws IOException {
        OutsideProgram.Ended ended = OutsideProgram.run(
                List.of("pdftotext", "-q", "-enc", "UTF-8", "--", file.toString(), "-"),
                OutsideProgram.Errors.DROPPED,
                OutsideProgram.LONGEST);
        if (ended.code() != 0) {
            throw new IOException("'pdftotext' ended with code " + ended.code());
        }
        return ended.output();
    }
}

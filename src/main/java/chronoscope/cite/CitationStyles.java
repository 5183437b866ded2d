package chronoscope.cite;

import chronoscope.cite.StyleNode.Place;
import chronoscope.explore.StyleNames;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The styles that a reader may use: those of the program, and files. A style is read when it is first asked for, and kept. */
public final class CitationStyles {
    /** Only the styles of the program. Threads share it. */
    public static final CitationStyles BUILT_IN =
            new CitationStyles(Optional.empty(), Optional.empty(), Optional.empty());

    private static final int LARGEST = 1 << 20;

    private static final String ENDING = ".csl";
    private static final String PARENT = "independent-parent";

    /** Where the styles of the program are, by the names that they have here. */
    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("ama", "american-medical-association"),
            Map.entry("apa", "apa"),
            Map.entry("chicago-author-date", "chicago-author-date"),
            Map.entry("chicago-notes", "chicago-notes-bibliography"),
            Map.entry("harvard", "harvard-cite-them-right"),
            Map.entry("ieee", "ieee"),
            Map.entry("mhra", "mhra-notes"),
            Map.entry("mla", "modern-language-association"),
            Map.entry("nature", "nature"),
            Map.entry("oscola", "oscola"),
            Map.entry("turabian", "dependent/turabian-notes-bibliography"),
            Map.entry("vancouver", "nlm-citation-sequence"));

    private final Optional<String> usual;
    private final Optional<Path> folder;
    private final Optional<Paths> paths;
    private final Map<String, Kept> known = new HashMap<>();

    /** Returns the path of a name that somebody wrote. */
    public interface Paths {
        Path of(String name) throws IOException;
    }

    /** @param text what the style was made of: a file may be written anew */
    private record Kept(ByteBuffer text, CitationStyle style) {}

    /**
     * @param usual the style where none is named
     * @param folder where styles are looked for that are no files by their names
     * @param paths where files are
     */
    public CitationStyles(Optional<String> usual, Optional<Path> folder, Paths paths) {
        this(usual, folder, Optional.of(paths));
    }

    private CitationStyles(Optional<String> usual, Optional<Path> folder, Optional<Paths> paths) {
        this.usual = usual;
        this.folder = folder;
        this.paths = paths;
    }

    /** Returns the style with the name or in the file, or the usual one. */
    public synchronized CitationStyle style(Optional<String> wanted) throws StyleException {
        String name = wanted.or(() -> usual).orElse(StyleNames.USUAL);
        Found text = found(name);
        Kept kept = known.get(name);
        if (kept == null || !kept.text().equals(text.bytes())) {
            kept = new Kept(text.bytes(), read(name, text));
            known.put(name, kept);
        }
        return kept.style();
    }

    private CitationStyle read(String name, Found own) throws StyleException {
        StyleNode style = own.read();
        String language = style.attribute("default-locale");
        Optional<StyleNode> parent = style.child("info").stream()
                .flatMap(info -> info.children("link"))
                .filter(link -> link.attribute("rel").equals(PARENT))
                .findFirst();
        if (parent.isPresent()) {
            Found elder = parent(own, parent.get());
            style = elder.read();
            language = language.isEmpty() ? style.attribute("default-locale") : language;
            StyleCheck.check(elder.name(), style);
        } else {
            StyleCheck.check(own.name(), style);
        }
        return new CitationStyle(name, style, Locales.nearest(language));
    }

    /**
     * A style's text.
     *
     * @param name the file's, as a problem has it
     * @param path where it was read, unless it is the program's
     */
    private record Found(String name, ByteBuffer bytes, Optional<Path> path) {
        Found(String name, byte[] bytes, Optional<Path> path) {
            this(name, ByteBuffer.wrap(bytes).asReadOnlyBuffer(), path);
        }

        StyleNode read() throws StyleException {
            byte[] copy = new byte[bytes.remaining()];
            bytes.duplicate().get(copy);
            return StyleReader.read(name, copy);
        }
    }

    private Found found(String name) throws StyleException {
        String file = FILES.get(name);
        if (file != null) {
            return builtIn(file).orElseThrow(() -> new StyleException("the style '" + name + "' is missing here"));
        }
        if (paths.isPresent() && StyleNames.isFile(name)) {
            return file(name, paths.get());
        }
        Optional<Path> kept =
                StyleNames.isFile(name) ? Optional.empty() : folder.map(any -> any.resolve(name + ENDING));
        if (kept.filter(Files::exists).isPresent()) {
            return file(kept.get());
        }
        throw new StyleException("there is no style '" + name + "'" + StyleNames.hint(name) + "; "
                + StyleNames.offered(paths.isPresent()));
    }

    /** A dependent style is another one under a name of its own: one of the program, beside it, or in the folder. */
    private Found parent(Found own, StyleNode link) throws StyleException {
        String address = link.attribute("href");
        String name = address.substring(address.lastIndexOf('/') + 1);
        Optional<Found> known = name.matches("[a-z0-9-]+") ? builtIn(name) : Optional.empty();
        if (known.isPresent()) {
            return known.get();
        }
        Optional<Path> beside = own.path().map(path -> path.resolveSibling(name + ENDING));
        for (Optional<Path> place : List.of(beside, folder.map(any -> any.resolve(name + ENDING)))) {
            if (place.isPresent() && name.matches("[A-Za-z0-9._-]+") && Files.exists(place.get())) {
                return file(place.get());
            }
        }
        throw new StyleException(
                own.name(), link.place(), "this style needs '" + name + ENDING + "', which is not beside it");
    }

    private static Optional<Found> builtIn(String file) {
        try (InputStream stream = CitationStyles.class.getResourceAsStream("/" + file + ENDING)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new Found(file + ENDING, stream.readAllBytes(), Optional.empty()));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Found file(String name, Paths paths) throws StyleException {
        try {
            return file(paths.of(name));
        } catch (IOException wrong) {
            throw new StyleException("can't read '" + name + "': it is no name of a file");
        }
    }

    private static Found file(Path path) throws StyleException {
        String name = path.toString();
        if (!Files.isRegularFile(path)) {
            throw new StyleException(
                    "can't read '" + name + "': " + (Files.exists(path) ? "it is no file" : "there is none"));
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new StyleException(
                        name, new Place(1, 1), "the style is larger than 1 MB; Chronoscope takes no more");
            }
            return new Found(name, bytes, Optional.of(path));
        } catch (IOException unreadable) {
            throw new StyleException("can't read '" + name + "'");
        }
    }
}

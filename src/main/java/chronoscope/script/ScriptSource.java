package chronoscope.script;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.text.Printable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where a script's text comes from. */
public interface ScriptSource {
    /** Returns the script's name, for people. */
    String label();

    /** Opens the text, which the caller closes. */
    BufferedReader open() throws IOException;

    /** Returns the folder that names of files in the script start from, seen from the program's; empty where it is that. */
    String folder();

    /** Returns the file that it is, where it is one. */
    default Optional<Path> path() {
        return Optional.empty();
    }

    /** Returns what tells this script from others. */
    default Object identity() {
        return label();
    }

    /** Returns a file; a path that is not absolute starts from the program's folder. What is no file can't be opened. */
    static ScriptSource file(String path) throws IOException {
        return new OfFile(path, false);
    }

    /** Returns a file or a pipe, which can be read once and may never end. */
    static ScriptSource fileOrPipe(String path) throws IOException {
        return new OfFile(path, true);
    }

    /** Returns a text that can be read once, such as what comes through a pipe. */
    static ScriptSource once(String label, Reader text) {
        return new Once(label, text);
    }

    /** Returns the same, read whole: whoever reads it again waits for no file. */
    default ScriptSource whole() throws IOException {
        StringWriter text = new StringWriter();
        try (Reader reader = open()) {
            reader.transferTo(text);
        }
        return new Whole(label(), folder(), path(), identity(), text.toString());
    }

    /** A file that was read. */
    record Whole(String label, String folder, Optional<Path> path, Object identity, String text)
            implements ScriptSource {
        @Override
        public BufferedReader open() {
            return new BufferedReader(new StringReader(text));
        }
    }

    /** A file. */
    final class OfFile implements ScriptSource {
        private final Path path;
        private final String label;
        private final boolean pipes;

        OfFile(String name, boolean pipes) throws IOException {
            path = FileNames.path(name);
            this.pipes = pipes;
            label = Printable.line(name);
        }

        @Override
        public String label() {
            return label;
        }

        @Override
        public BufferedReader open() throws IOException {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            if (!pipes && Files.exists(path) && !Files.isRegularFile(path)) {
                throw new IOException("it is not a file");
            }
            return reader(Files.newInputStream(path));
        }

        @Override
        public String folder() {
            Path folder = path.getParent();
            return folder == null ? "" : folder.toString();
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(path);
        }

        @Override
        public Object identity() {
            try {
                return path.toRealPath();
            } catch (IOException absent) {
                return path.toAbsolutePath();
            }
        }
    }

    /** What can be read once. */
    record Once(String label, Reader text) implements ScriptSource {
        @Override
        public BufferedReader open() {
            return new BufferedReader(text);
        }

        @Override
        public String folder() {
            return "";
        }
    }

    /** Reads UTF-8; bytes that are none become question marks in lozenges, which no command knows. */
    static BufferedReader reader(InputStream bytes) {
        return new BufferedReader(new InputStreamReader(bytes, UTF_8));
    }
}

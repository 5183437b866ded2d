package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.config.XdgFolders;
import chronoscope.explore.IfExists;
import chronoscope.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The file of the lines that were typed at the prompt.
 *
 * @param file empty where lines are not kept
 * @param notice what the reader should know of it; may be empty
 */
record TypedHistory(Optional<Path> file, Optional<String> notice) {
    private static final long MOST_BYTES = 10_000_000;

    /** What stands for bytes that are no text. */
    private static final String UNREADABLE = "\uFFFD";

    /** Finds the file, which need not exist; one that can't be read is set aside, as the line editor would end for it. */
    static TypedHistory of(Map<String, String> environment) {
        Optional<Path> file = XdgFolders.state(environment).map(folder -> folder.resolve("history"));
        return file.map(TypedHistory::checked)
                .orElseGet(() -> unkept(XdgFolders.reason(environment) + ": the lines that you type are not kept"));
    }

    private static TypedHistory checked(Path file) {
        try {
            if (!Files.exists(file)) {
                return new TypedHistory(Optional.of(file), Optional.empty());
            }
            boolean ours = Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
            String text = ours ? new String(Files.readAllBytes(file), UTF_8) : UNREADABLE;
            return text.contains(UNREADABLE) || text.indexOf('\0') >= 0
                    ? afresh(file, text)
                    : new TypedHistory(Optional.of(file), Optional.empty());
        } catch (IOException failure) {
            return unkept(Printable.line(
                    "the lines that you type are not kept: '" + file + "': " + Failures.reason(failure)));
        }
    }

    private static TypedHistory afresh(Path file, String text) throws IOException {
        Path aside = SetAside.file(file);
        List<String> readable = text.lines()
                .filter(line -> !line.contains(UNREADABLE) && line.indexOf('\0') < 0)
                .toList();
        WrittenFile.write(
                file.toString(), IfExists.REPLACE, List.of(), to -> to.append(String.join("\n", readable) + "\n"));
        return new TypedHistory(
                Optional.of(file),
                Optional.of(Printable.line("not all lines of earlier can be read; all are in " + aside)));
    }

    private static TypedHistory unkept(String notice) {
        return new TypedHistory(Optional.empty(), Optional.of(notice));
    }
}

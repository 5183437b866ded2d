package chronoscope.edtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Rows of a resource file, whose columns are parted by bars; lines that start with {@code #} are headings. */
public final class Table {
    private Table() {}

    public static Stream<List<String>> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(file))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(Table::columns);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(Table::cell).toList();
    }

    /** Returns the cell without the one blank on either side, so that it may itself start or end with blanks. */
    private static String cell(String padded) {
        String cell = padded.startsWith(" ") ? padded.substring(1) : padded;
        return cell.endsWith(" ") ? cell.substring(0, cell.length() - 1) : cell;
    }
}

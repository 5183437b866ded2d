package chronoscope.cast;

import chronoscope.view.View;
import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Frames taken apart: for each place on the screen what it shows, and when. */
final class FrameHistory {
    private static final TextCharacter[] NOTHING = {};

    private final BandReader reader;
    private final List<TextCharacter[]> shown = new ArrayList<>();
    private final List<SortedMap<Integer, History<Band>>> rows = new ArrayList<>();
    private final History<Optional<TerminalPosition>> caret = new History<>(Optional.empty());
    private int columns;

    FrameHistory(ColourScheme theme) {
        this.reader = new BandReader(theme);
    }

    /** Returns the tracks of each row, by the column that they start in. */
    List<SortedMap<Integer, History<Band>>> rows() {
        return rows;
    }

    History<Optional<TerminalPosition>> caret() {
        return caret;
    }

    /** Returns how many columns the widest frame has. */
    int columns() {
        return columns;
    }

    /** Shows the frame from a time on, in milliseconds, and returns whether anything changed by it. */
    boolean show(long at, View.Drawn frame) {
        TextImage image = frame.image();
        columns = Math.max(columns, image.getSize().getColumns());
        boolean changed = !caret.last().equals(frame.caret());
        caret.show(at, frame.caret());
        for (int row = 0; row < Math.max(image.getSize().getRows(), rows.size()); row++) {
            changed |= show(at, row, image);
        }
        return changed;
    }

    private boolean show(long at, int row, TextImage image) {
        if (row == rows.size()) {
            rows.add(new TreeMap<>());
            shown.add(NOTHING);
        }
        int width = row < image.getSize().getRows() ? image.getSize().getColumns() : 0;
        if (same(shown.get(row), row, width, image)) {
            return false;
        }
        TextCharacter[] cells = new TextCharacter[width];
        for (int column = 0; column < width; column++) {
            cells[column] = image.getCharacterAt(column, row);
        }
        shown.set(row, cells);
        SortedMap<Integer, Band> bands = reader.read(cells);
        SortedMap<Integer, History<Band>> tracks = rows.get(row);
        bands.keySet().forEach(column -> tracks.computeIfAbsent(column, start -> new History<>(Band.EMPTY)));
        tracks.forEach((column, track) -> track.show(at, bands.getOrDefault(column, Band.EMPTY)));
        return true;
    }

    private static boolean same(TextCharacter[] cells, int row, int width, TextImage image) {
        if (cells.length != width) {
            return false;
        }
        for (int column = 0; column < width; column++) {
            if (!cells[column].equals(image.getCharacterAt(column, row))) {
                return false;
            }
        }
        return true;
    }
}

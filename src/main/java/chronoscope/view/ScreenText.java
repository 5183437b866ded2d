package chronoscope.view;

import chronoscope.explore.Size;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.ArrayList;
import java.util.List;

/** Screens as text. */
public final class ScreenText {
    private ScreenText() {}

    /** Returns the rows that a scene's screen shows, without the blanks at their ends. */
    public static List<String> rows(Scene scene, Glyphs glyphs) {
        Size size = scene.explorer().size();
        TextImage image = new View(Palette.Depth.NONE, glyphs).drawn(scene).image();
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < size.rows(); row++) {
            rows.add(row(image, row, size.columns()));
        }
        return rows;
    }

    private static String row(TextImage image, int row, int columns) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            TextCharacter cell = image.getCharacterAt(column, row);
            text.append(cell.getCharacterString());
            column += cell.isDoubleWidth() ? 1 : 0;
        }
        return text.toString().stripTrailing();
    }
}

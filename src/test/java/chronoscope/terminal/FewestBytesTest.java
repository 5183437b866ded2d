package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a frame takes, beside the fewest bytes that lead from one small screen to another: a search finds them. */
@Tag("once")
class FewestBytesTest {
    private static final int COLUMNS = 6;
    private static final int ROWS = 2;
    private static final int CELLS = COLUMNS * ROWS;
    private static final int SCREENS = 150;

    private static final TextCharacter BLANK = TextCharacter.DEFAULT_CHARACTER;
    private static final List<TextCharacter> LOOKS =
            List.of(BLANK, BLANK.withForegroundColor(TextColor.ANSI.RED), BLANK.withModifier(SGR.REVERSE));
    private static final List<Style> STYLES = LOOKS.stream().map(Style::of).toList();

    @Test
    void a_frame_takes_hardly_more_than_the_fewest_bytes() {
        int taken = 0;
        int fewest = 0;
        for (int seed = 0; seed < SCREENS; seed++) {
            Random random = new Random(seed);
            TextImage before = screen(random);
            TextImage after = changed(before, random);
            int start = random.nextInt(CELLS);
            int end = random.nextInt(CELLS);
            int bytes = bytes(grid(before), grid(after), start, end);
            int least = new Search(grid(before), grid(after)).fewest(start, end);
            assertThat(bytes).as("seed %d", seed).isGreaterThanOrEqualTo(least);
            taken += bytes;
            fewest += least;
        }
        assertThat((double) taken / fewest).isBetween(1.0, 1.1);
    }

    private static int bytes(Grid before, Grid after, int start, int end) {
        AnsiWriter writer = AnsiWriter.anywhere(Style.PLAIN);
        writer.place(start % COLUMNS, start / COLUMNS);
        AnsiWriter fresh = writer.fresh();
        Difference difference = new Difference(before, after, fresh);
        difference.write();
        difference.rest(end % COLUMNS, end / COLUMNS);
        return fresh.bytes();
    }

    private static Grid grid(TextImage image) {
        Grid blank = Grid.blank(image.getSize());
        Canvas canvas = new Canvas(image.getSize());
        canvas.draw(image);
        return Grid.of(canvas, StandardCharsets.UTF_8, blank, blank);
    }

    /** Runs of one look, with words and blanks in them. */
    private static TextImage screen(Random random) {
        TextImage image = new BasicTextImage(new TerminalSize(COLUMNS, ROWS));
        TextCharacter look = BLANK;
        for (int cell = 0; cell < CELLS; cell++) {
            look = random.nextInt(4) == 0 ? LOOKS.get(random.nextInt(LOOKS.size())) : look;
            put(image, cell, look, random);
        }
        return image;
    }

    private static TextImage changed(TextImage before, Random random) {
        TextImage after = new BasicTextImage(before.getSize());
        before.copyTo(after);
        int from = random.nextInt(CELLS);
        int to = Math.min(CELLS, from + 1 + random.nextInt(6));
        TextCharacter look = LOOKS.get(random.nextInt(LOOKS.size()));
        for (int cell = from; cell < to; cell++) {
            put(after, cell, look, random);
        }
        put(after, random.nextInt(CELLS), look, random);
        return after;
    }

    private static void put(TextImage image, int cell, TextCharacter look, Random random) {
        char letter = "  abcd".charAt(random.nextInt(6));
        image.setCharacterAt(
                cell % COLUMNS,
                cell / COLUMNS,
                TextCharacter.fromCharacter(
                        letter,
                        look.getForegroundColor(),
                        look.getBackgroundColor(),
                        look.getModifiers().toArray(SGR[]::new))[0]);
    }

    /**
     * Finds the shortest path from a screen to another. A state is the cells that are right, the place of the cursor, and
     * the look; what leads on is what the writer can write.
     */
    private static final class Search {
        private static final int FAR = 200;

        /** Behind the last column of each row, nobody knows in which column the cursor is. */
        private static final int PLACES = (COLUMNS + 1) * ROWS;

        private final Grid after;
        private final int right;
        private final int[] bytes = new int[(1 << CELLS) * PLACES * STYLES.size()];
        private final List<Deque<Integer>> reached = new ArrayList<>();

        Search(Grid before, Grid after) {
            this.after = after;
            int same = 0;
            for (int cell = 0; cell < CELLS; cell++) {
                Cell here = after.at(cell % COLUMNS, cell / COLUMNS);
                same |= !here.equals(before.at(cell % COLUMNS, cell / COLUMNS)) ? 0 : 1 << cell;
            }
            this.right = same;
            Arrays.fill(bytes, FAR);
            for (int each = 0; each < FAR; each++) {
                reached.add(new ArrayDeque<>());
            }
        }

        int fewest(int start, int end) {
            reach(right, place(start % COLUMNS, start / COLUMNS), 0, 0);
            for (int so = 0; so < FAR; so++) {
                for (Deque<Integer> states = reached.get(so); !states.isEmpty(); ) {
                    int state = states.pop();
                    int done = state % (1 << CELLS);
                    int place = state / (1 << CELLS) % PLACES;
                    if (bytes[state] < so) {
                        continue;
                    }
                    if (done == (1 << CELLS) - 1 && place == place(end % COLUMNS, end / COLUMNS)) {
                        return so;
                    }
                    goOn(done, place, state / (1 << CELLS) / PLACES, so);
                }
            }
            throw new AssertionError("no way");
        }

        private static int place(int column, int row) {
            return row * (COLUMNS + 1) + column;
        }

        private void reach(int done, int place, int style, int all) {
            int state = (style * PLACES + place) * (1 << CELLS) + done;
            if (all < bytes[state]) {
                bytes[state] = all;
                reached.get(all).push(state);
            }
        }

        private void goOn(int done, int place, int style, int so) {
            int column = place % (COLUMNS + 1);
            int row = place / (COLUMNS + 1);
            for (int to = 0; to < ROWS; to++) {
                for (int at = 0; at < COLUMNS; at++) {
                    reach(done, place(at, to), style, so + moved(column, row, at, to));
                }
            }
            if (column == COLUMNS) {
                return;
            }
            int cell = row * COLUMNS + column;
            for (int next = 0; next < STYLES.size(); next++) {
                int turned = so + STYLES.get(style).to(STYLES.get(next)).length();
                if (suits(after.at(column, row), next)) {
                    reach(done | 1 << cell, place(column + 1, row), next, turned + 1);
                }
                if (STYLES.get(next).leavesBlanksBare()) {
                    reach(erased(done, column, row), place, next, turned + 3);
                }
            }
        }

        private static boolean suits(Cell cell, int style) {
            return cell.blank()
                    ? STYLES.get(style).fitsBlank(cell.style().background())
                    : cell.style().equals(STYLES.get(style));
        }

        private int erased(int done, int column, int row) {
            int left = done;
            for (int at = column; at < COLUMNS; at++) {
                int bit = 1 << (row * COLUMNS + at);
                left = after.at(at, row).erased() ? left | bit : left & ~bit;
            }
            return left;
        }

        /** Returns the fewest bytes of one movement; several together are several steps. */
        private static int moved(int column, int row, int toColumn, int toRow) {
            AnsiWriter writer = AnsiWriter.anywhere(Style.PLAIN);
            writer.place(toColumn, toRow);
            int least = writer.bytes();
            if (toRow == row && toColumn == 0) {
                least = 1;
            }
            if (column < COLUMNS && (toRow == row || toColumn == column)) {
                AnsiWriter from = AnsiWriter.anywhere(Style.PLAIN);
                from.place(column, row);
                AnsiWriter step = from.fresh();
                step.climb(toRow);
                step.slide(toColumn);
                least = Math.min(least, step.bytes());
            }
            return least;
        }
    }
}

package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.graphics.BasicTextImage;
import com.googlecode.lanterna.graphics.TextImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CellTableTest {
    @Test
    void equal_cells_have_one_number() {
        CellTable table = new CellTable();
        int number = table.number(Cell.of("é", 1, Style.PLAIN));
        assertThat(table.number(Cell.of("é", 1, Style.PLAIN))).isEqualTo(number);
        assertThat(table.number(Cell.of("e", 1, Style.PLAIN))).isNotEqualTo(number);
        assertThat(table.cell(number)).isEqualTo(Cell.of("é", 1, Style.PLAIN));
    }

    @Test
    void a_table_of_much_text_is_left_and_the_screen_stays_known() {
        TextImage frame = new BasicTextImage(new TerminalSize(20, 2));
        frame.newTextGraphics().putString(0, 0, "what is shown stays");
        FrameEncoder encoder = new FrameEncoder(frame.getSize(), StandardCharsets.UTF_8);
        encoder.next(frame, Optional.empty());

        CellTable full = CellTable.current();
        for (int marks = 1; marks < 600; marks++) {
            full.number(Cell.of("e" + "\u0301".repeat(marks), 1, Style.PLAIN));
        }

        assertThat(CellTable.current()).isNotSameAs(full);
        assertThat(encoder.next(frame, Optional.empty())).isEmpty();
        frame.newTextGraphics().putString(0, 1, "x");
        assertThat(encoder.next(frame, Optional.empty())).endsWith("x").doesNotContain("what");
    }
}

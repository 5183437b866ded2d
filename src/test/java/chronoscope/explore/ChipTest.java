package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The filters on the rule: as many as there is room for, and how many more there are. */
class ChipTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "80 | zoom fit | ``",
                "80 | filter ship | 1-7 [ ship ]",
                "80 | filter ship; focus filters | 1-9 [ 1 ship ]",
                "80 | filter ship; filter toggle 1 | 1-11 [ off ship ] off",
                // A report is at the left of the axis: the filters stand beside it.
                "80 | filter ship; filter cites:>0; zoom 1912-04-15/1912-05-30 | 5-11 [ ship ] 12-22 [ cites:>0 ]",
                "40 | filter \"a text that is longer than half of the rule\" | 1-23 [ \"a text that is lon… ]",
                "40 | filter -zeppelin; filter -submarine; filter -balloon; filter -rocket"
                        + "| 1-12 [ -zeppelin ] 13-25 [ -submarine ] 26-30 ( +2 )",
                "60 | filter -zeppelin; filter -submarine; filter -balloon; filter -rocket"
                        + "| 1-12 [ -zeppelin ] 13-25 [ -submarine ] 26-36 [ -balloon ] 37-46 [ -rocket ]",
            })
    void filters_stand_on_the_rule_from_left_to_right(int columns, String line, String chips) {
        Explorer explorer =
                Walk.voyage().does("screen " + columns + "x24").does(line).explorer();
        String found = Chip.of(explorer).stream()
                .map(chip -> chip.left() + "-" + chip.right() + (chip.filter().isPresent() ? " [" : " (")
                        + chip.text()
                        + (chip.filter().isPresent() ? "]" : ")")
                        + (chip.off() ? " off" : ""))
                .collect(Collectors.joining(" "));
        assertThat(found).isEqualTo(chips);
        for (Chip chip : Chip.of(explorer)) {
            assertThat(explorer.measure().of(chip.text())).isEqualTo(chip.right() - chip.left());
            assertThat(chip.right()).isLessThan(columns);
        }
    }
}

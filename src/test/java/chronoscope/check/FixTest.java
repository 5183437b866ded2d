package chronoscope.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FixTest {
    private static final String HEAD = """
            title: T   # as it is
            sources:
                a: {type: report, title: A, publisher: P, issued: 2023}

            events:
            """;

    /** Checks the repair of an event's line behind the head, and that nothing else changes and nothing is left. */
    private static void check(String fault, String repaired) {
        String before = HEAD + fault + "    citations: [ {source: a} ]  # end\n";
        Fix fix = Fix.of(Checked.of("t.yaml", before.getBytes(UTF_8)));
        String after = HEAD + repaired + "    citations: [ {source: a} ]  # end\n";
        assertThat(fix.text()).isEqualTo(after);
        assertThat(fix.isEmpty()).isEqualTo(fault.equals(repaired));
        assertThat(Fix.of(Checked.of("t.yaml", after.getBytes(UTF_8))).isEmpty())
                .isTrue();
    }

    private static void checkField(String fault, String repaired) {
        String event = "  - id: one\n    title: One\n";
        check(event + fault, event + repaired);
    }

    @Test
    void dates_in_brackets_are_quoted() {
        checkField("    date: [1900, 1902]   # or so\n", "    date: \"[1900,1902]\"   # or so\n");
        checkField("    date: {1900,1902}\n", "    date: \"{1900,1902}\"\n");
        checkField("    date: [soon]\n", "    date: [soon]\n");
    }

    @Test
    void what_is_listed_twice_stands_once() {
        checkField("    date: 1900\n    tags: [x, y , x]\n", "    date: 1900\n    tags: [x, y]\n");
        checkField("    date: 1900\n    tags: [x, x, x, \"x\"] # x\n", "    date: 1900\n    tags: [x] # x\n");
        checkField("    date: 1900\n    tags:\n      - x\n      - x\n", "    date: 1900\n    tags:\n      - x\n");
        checkField(
                "    date: 1900\n    tags:\n      - x\n      - x # why\n",
                "    date: 1900\n    tags:\n      - x\n      - x # why\n");
    }

    @Test
    void one_name_has_one_kind_of_characters() {
        String other = "  - {id: two, title: Two, date: 1800, actors: [Caf\u00e9], citations: [{source: a}]}\n";
        String fault = other + "  - id: one\n    title: One\n    date: 1900\n    actors: [Cafe\u0301, b]\n";
        check(fault, fault.replace("Cafe\u0301", "Caf\u00e9"));
    }

    @Test
    void invisible_characters_are_blanks_and_a_byte_order_mark_and_line_ends_stay() {
        String before = "\uFEFF"
                + (HEAD + "  - {id: one, date: 1900,\u2028title: One, tags: [x, x], citations: [{source: a}]}")
                        .replace("\n", "\r\n");
        Fix fix = Fix.of(Checked.of("t.yaml", before.getBytes(UTF_8)));
        assertThat(fix.text()).isEqualTo(before.replace("\u2028", " ").replace("[x, x]", "[x]"));
    }

    @Test
    void what_is_no_utf8_or_no_yaml_is_left_alone() {
        byte[] bytes = (HEAD + "  - {id: one, date: [1900,1901], title: \u00e9}\n").getBytes(ISO_8859_1);
        assertThat(Fix.of(Checked.of("t.yaml", bytes)).isEmpty()).isTrue();
        assertThat(Fix.of(Checked.of("t.yaml", new byte[0])).isEmpty()).isTrue();
    }

    @Test
    void the_diff_has_three_lines_around_each_change() {
        String before = HEAD + """
                  - id: one
                    title: One
                    date: [1900,1901]
                    tags:
                      - x
                      - x
                    citations: [{source: a}]
                """.indent(2).replaceAll("(?m)^  ", "");
        assertThat(String.join(
                        "\n",
                        Fix.of(Checked.of("t.yaml", before.getBytes(UTF_8))).diff("t.yaml")))
                .isEqualTo("""
                --- t.yaml
                +++ t.yaml
                @@ -5,8 +5,7 @@
                 events:
                   - id: one
                     title: One
                -    date: [1900,1901]
                +    date: "[1900,1901]"
                     tags:
                       - x
                -      - x
                     citations: [{source: a}]""");
    }
}

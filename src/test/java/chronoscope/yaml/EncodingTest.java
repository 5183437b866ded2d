package chronoscope.yaml;

import static chronoscope.yaml.Checks.check;
import static chronoscope.yaml.Checks.checkEvent;
import static chronoscope.yaml.Checks.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EncodingTest {
    private static final String TEXT = "title: Überfahrt 🚢\nevents: []\n";

    @Test
    void a_byte_order_mark_and_any_line_end_are_fine() {
        assertThat(check("\ufeff" + TEXT).timeline().title()).isEqualTo("Überfahrt 🚢");
        check("\ufeff" + TEXT.replace("\n", "\r\n") + "a: b", "3:1: warning: unknown key 'a' in a timeline; known…");
        check(TEXT.replace("\n", "\r") + "a: b", "3:1: warning: unknown key 'a' in a timeline; known…");
    }

    @Test
    void another_encoding_is_named() {
        for (String name : new String[] {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "UTF-32BE"}) {
            LoadResult reading = read(TEXT.getBytes(Charset.forName(name)));
            check(reading, "1:1: error: is " + name.substring(0, 6) + " text; save it as UTF-8");
            assertThat(reading.readable()).isFalse();
        }
        check(
                read(("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE)),
                "1:1: error: is UTF-16 text; save it as UTF-8");
    }

    @Test
    void the_first_byte_that_is_not_utf8_has_a_place() {
        check(
                read("title: Über\nevents: []\n".getBytes(StandardCharsets.ISO_8859_1)),
                "1:8: error: byte 0xDC is not UTF-8; save the file as UTF-8");
        check(
                read("title: é\ndescription: ééé\nevents: []\n"
                        .replace("é", "Ã")
                        .getBytes(StandardCharsets.ISO_8859_1)),
                "1:8: error: byte 0xC3 is not UTF-8; save the file as UTF-8 (and 3 more of its kind)");
    }

    @Test
    void bytes_that_utf8_forbids_are_none() {
        for (int[] bytes : new int[][] {
            {0xC0, 0x80},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF0, 0x80, 0x80, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xF8},
            {0x80},
            {0xE2, 0x82},
            {0xF0, 0x9F, 0x9A}
        }) {
            byte[] text = "title: ab#\nevents: []\n".getBytes(StandardCharsets.ISO_8859_1);
            byte[] broken = new byte[text.length + bytes.length];
            System.arraycopy(text, 0, broken, 0, 8);
            for (int index = 0; index < bytes.length; index++) {
                broken[8 + index] = (byte) bytes[index];
            }
            System.arraycopy(text, 8, broken, 8 + bytes.length, text.length - 8);
            LoadResult reading = read(broken);
            assertThat(reading.problems()).hasSize(1);
            assertThat(reading.problems().get(0).text())
                    .startsWith("t.yaml:1:9: error: byte 0x%02X is not UTF-8".formatted(bytes[0]));
        }
    }

    @Test
    void characters_that_yaml_forbids_have_a_place() {
        checkEvent(
                "summary: a\u001bb\u0000c\u007f",
                "9:15: error: control character U+001B; in double quotes it is written \"\\u001B\""
                        + " (and 2 more of its kind)");
        checkEvent(
                "summary: a\u009b",
                "9:15: error: control character U+009B; in double quotes it is written \"\\u009B\"");
        checkEvent(
                "summary: a\uffff",
                "9:15: error: control character U+FFFF; in double quotes it is written \"\\uFFFF\"");
    }

    @Test
    void an_invisible_line_separator_is_a_blank() {
        LoadResult reading = checkEvent(
                "summary: a\u2028b\u0085c\ufeffd\ncolour: red",
                "9:15: warning: invisible character U+2028 is read as a blank (and 2 more of its kind)",
                "10:5: warning: unknown key 'colour' in an event; known…");

        assertThat(reading.timeline().events().get(0).summary()).isEqualTo("a b c d");
    }

    @Test
    void columns_count_characters() {
        checkEvent(
                "links: [{type: 🚢🚢, event: onne}]", "9:31: error: event 'onne' is not defined; did you mean 'one'?");
    }

    @Test
    void a_file_without_a_value_is_empty() {
        for (String text : new String[] {"", "\n\n", "# a comment\n", "---\n", "~", "\ufeff", "---\n...\n"}) {
            LoadResult reading = check(text, "1:1: error: is empty; a timeline has a title, sources and events");
            assertThat(reading.readable()).isFalse();
        }
    }
}

package chronoscope.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDecoderTest {
    /** Bytes (^ is Escape, \xx is hexadecimal) and the inputs they are; a line each. */
    private static final String TABLE = """
            a              | a
            A              | A
            é              | é
            日             | 日
            😀             | paste(😀)
            ~              | ~
            \\0d           | Enter
            \\0a           | Enter
            \\09           | Tab
            \\7f           | Backspace
            \\08           | Backspace
            \\00           | C-space
            \\01           | C-a
            \\1a           | C-z
            \\03           | C-c
            \\1c           | C-\\
            \\1d           | C-]
            \\1e           | C-^
            \\1f           | C-_
            ^a             | A-a
            ^\\0d          | A-Enter
            ^\\7f          | A-Backspace
            ^\\04          | C-A-d
            ^é             | A-é
            ^[A            | ArrowUp
            ^[B            | ArrowDown
            ^[C            | ArrowRight
            ^[D            | ArrowLeft
            ^OA            | ArrowUp
            ^OD            | ArrowLeft
            ^[H            | Home
            ^[F            | End
            ^OH            | Home
            ^OF            | End
            ^[1~           | Home
            ^[7~           | Home
            ^[4~           | End
            ^[8~           | End
            ^[2~           | Insert
            ^[3~           | Delete
            ^[5~           | PageUp
            ^[6~           | PageDown
            ^OP            | F1
            ^OS            | F4
            ^[11~          | F1
            ^[[A           | F1
            ^[[E           | F5
            ^[15~          | F5
            ^[17~          | F6
            ^[21~          | F10
            ^[24~          | F12
            ^[33~          | F19
            ^[Z            | ReverseTab
            ^[1;5C         | C-ArrowRight
            ^[1;3D         | A-ArrowLeft
            ^[1;2A         | S-ArrowUp
            ^[1;8B         | C-A-S-ArrowDown
            ^[5;5~         | C-PageUp
            ^[3;3~         | A-Delete
            ^[1;5P         | C-F1
            ^[1;2R         | S-F3
            ^[3$           | S-Delete
            ^[3\\5e         | C-Delete
            ^[3@           | C-S-Delete
            ^Oa            | C-ArrowUp
            ^[c            | S-ArrowRight
            ^O5C           | C-ArrowRight
            ^OM            | Enter
            ^Oj            | *
            ^Op            | 0
            ^^[A           | A-ArrowUp
            ^[97;5u        | C-a
            ^[97;6u        | C-a
            ^[97;2u        | A
            ^[97u          | a
            ^[97;3u        | A-a
            ^[97:65;2u     | A
            ^[97;1:3u      |
            ^[13;5u        | C-Enter
            ^[9;2u         | ReverseTab
            ^[27u          | Escape
            ^[127;3u       | A-Backspace
            ^[57376u       |
            ^[27;5;105~    | C-i
            ^[27;2;13~     | S-Enter
            ^[I            |
            ^[O            |
            ^[24;80R       |
            ^[?62;c        | answered
            ^[?1;2c        | answered
            ^[>0;136;0c    |
            ^[=0c          |
            ^[?2026;2$y    |
            ^[<0;10;20M    | PRESS(9,19)
            ^[<0;10;20m    | RELEASE(9,19)
            ^[<32;11;20M   | DRAG(10,19)
            ^[<64;1;1M     | WHEEL_UP(0,0)
            ^[<65;99999;1M | WHEEL_DOWN(99998,0)
            ^[<0;10;20Mx   | PRESS(9,19) x
            ^[<0;1;1M^[<0;1;1m | PRESS(0,0) RELEASE(0,0)
            ^[<1;10;20M    |
            ^[<2;10;20M    |
            ^[<4;10;20M    |
            ^[<8;10;20M    |
            ^[<16;10;20M   |
            ^[<35;10;20M   |
            ^[<36;10;20M   |
            ^[<66;10;20M   |
            ^[<128;10;20M  |
            ^[<32;10;20m   |
            ^[<64;10;20m   |
            ^[<00;10;20M   |
            ^[<0;0;20M     |
            ^[<0;10;0M     |
            ^[<0;10;-1M    |
            ^[<0;100000;1M |
            ^[<0;99999999999999999999999999999999999999999999999999;1Mx | x
            ^[<0;1M        |
            ^[<0;1;1;1M    |
            ^[<;;M         |
            ^[<M           |
            ^[<0;1;1A      |
            ^[<0;1;1~      |
            ^[<0:1;1;1M    |
            ^[<0;1\\18x   | x
            ^[<0;1^[A      | ArrowUp
            ^[M abx        | x
            ^[200~a\\0db^[A^[201~c | paste(a~b^[A) c
            ^[200~^[201~   | paste()
            ^[200~^[20^[201~ | paste(^[20)
            ^[?2;3Rx       | WIDE x
            ^[?2;3;1Rx     | WIDE x
            ^[?2;2R^[?62c  | NARROW answered
            ^[?2;30R       | NARROW
            ^[?2;4R        | NARROW
            ^[?24;3R       |
            ^[?3R          |
            ^[2;3R         | WIDE
            ^[2;2Rx        | NARROW x
            ^[12;3R        |
            ^[24;3R        |
            ^[2;3;1Rx      | WIDE x
            ^[2;31R        | NARROW
            ^[1;3R         | A-F3
            ^[1;2R         | S-F3
            ^[R            | F3
            ^]11;rgb:ff/ff/ff\\07x | light x
            ^]11;rgb:ffff/ffff/f000^\\5cx | light x
            ^]11;rgb:f/f/f^[A | light ArrowUp
            ^]11;rgb:0000/2b2b/3636\\07 | dark
            ^]11;rgba:fdf6/f6e3/e3e3/ffff^\\5c | light
            ^]11;rgb:0000/0000/ffff\\07 | dark
            ^]10;rgb:ff/ff/ff\\07x | x
            ^]11;rgb:fffff/ff/ff\\07x | x
            ^P11;rgb:ff/ff/ff^\\5cx | x
            ^]11;rgb:ff/ff/ff\\18x | x
            ^P1$r0m^\\5cx  | x
            ^_G;OK^\\5cx   | x
            ^Xabc^\\5cx    | x
            ^]11;abc^[Ax   | ArrowUp x
            ^]11;abc\\03x | C-c x
            ^_G;O\\0dx     | Enter x
            ^X\\03         | A-X C-c
            ^]j            | A-] j
            ^Pjx           | A-P j x
            ^]^[Ax         | A-] ArrowUp x
            ^]^\\5cx       | x
            ^[\\03         | A-[ C-c
            ^O\\0d         | A-O Enter
            ^]l title^\\5cx | x
            ^P>|XTerm(390)^\\5cx | x
            ^[[\\03        | C-c
            ^[M a\\03      | C-c
            ^[200~a\\03b^[201~c | paste(a␃b) c
            ^[12\\18x      | x
            ^[12\\0d       | Enter
            ^[12^[A        | ArrowUp
            \\ffx          | \uFFFD x
            \\c3x          | \uFFFD x
            \\e6\\97x      | \uFFFD x
            \\e6\\97\\c3\\a9 | \uFFFD é
            \\a9           | \uFFFD
            \\c0\\80       | \uFFFD \uFFFD
            \\ed\\a0\\80   | \uFFFD
            \\c3\\0d       | \uFFFD Enter
            """;

    static List<String> rows() {
        return TABLE.lines()
                .filter(row -> !row.startsWith("^[3^ ") && !row.startsWith("^[c"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void bytes_are_inputs_however_they_are_split(String row) {
        byte[] bytes = bytes(row.substring(0, row.lastIndexOf('|')).strip());
        String keys = row.substring(row.lastIndexOf('|') + 1).strip();
        for (int split = 0; split <= bytes.length; split++) {
            List<Input> inputs = new ArrayList<>();
            KeyDecoder decoder = new KeyDecoder(inputs::add);
            decoder.take(bytes, split);
            byte[] rest = Arrays.copyOfRange(bytes, split, bytes.length);
            decoder.take(rest, rest.length);
            assertThat(names(inputs)).as("split at %d", split).isEqualTo(keys);
            assertThat(decoder.patience()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^ | Escape",
                "^^ | Escape Escape",
                "^^^ | Escape Escape Escape",
                "^[ | A-[",
                "^O | A-O",
                "^] | A-]",
                "^P | A-P",
                "^X | A-X",
                "^^] | A-]",
                "^_ | A-_",
                "^]^ | A-] Escape",
                "^]11;abc^ | Escape",
                "^]11;rgb:ff/ff/ff^ | light",
                "a | a",
                "^[1 |",
                "^[[ |",
                "^[Ma |",
                "^P1$r |",
                "^Xj |",
                "^_Gi=1;O |",
                "^]11;rgb:ff/f |",
                "^[200~ab | paste(ab)",
                "^[200~ab^[20 | paste(ab)",
                "^[200~ab\\03 | paste(ab) C-c",
                "^[200~\\03 | paste() C-c"
            })
    void what_nothing_follows_is_a_key_of_its_own(String row) {
        byte[] bytes = bytes(row.substring(0, row.indexOf('|')).strip());
        List<Input> inputs = new ArrayList<>();
        KeyDecoder decoder = new KeyDecoder(inputs::add);
        decoder.take(bytes, bytes.length);
        decoder.timeOut();
        assertThat(names(inputs)).isEqualTo(row.substring(row.indexOf('|') + 1).strip());
    }

    /** Pieces, and how many milliseconds pass between them. */
    @ParameterizedTest
    @CsvSource({
        "'^]11;rgb:ff/ff/ff|900|^\\5cx', light x",
        "'^]11;rgb:ff/ff/ff|1100|jQ', j Q",
        "'^]11;rgb:ff/ff|400|/ff|400|^\\5cx', light x",
        "'^]1j|200|j|200|j|200|j|200|j|200|j|200|jj', j j",
        "'^[1|1100|Q', Q",
        "'^[200~hello|900|there|900|^[201~x', paste(hellothere) x",
        "'^[200~hello|1100|Q', paste(hello) Q",
        "'^[200~hello|300|j|300|j|300|j|300|Q', paste(hellojjj) Q",
        "'^[200~hello|300|\\03|50|Q', paste(hello) C-c Q",
        "'^[200~hello|1100|the rest of what was pasted^[201~x', paste(hello) paste(the rest of what was pasted) x",
        "'^[200~hello|1100|j|10|the rest of what is typed', paste(hello) j t h e",
    })
    void what_lacks_its_end_keeps_the_keys_for_a_second(String pieces, String keys) {
        List<Input> inputs = new ArrayList<>();
        long[] now = {0};
        KeyDecoder decoder = new KeyDecoder(inputs::add, () -> now[0]);
        String[] parts = pieces.split("\\|", -1);
        for (int at = 0; at < parts.length; at += 2) {
            byte[] piece = bytes(parts[at]);
            decoder.take(piece, piece.length);
            int pause = at + 1 < parts.length ? Integer.parseInt(parts[at + 1]) : 0;
            if (decoder.patience().orElse(pause) < pause) {
                decoder.timeOut();
            }
            now[0] += pause * 1_000_000L;
        }
        assertThat(names(inputs)).startsWith(keys);
    }

    @Test
    void a_text_without_an_end_is_swallowed_up_to_a_bound() {
        List<Input> inputs = new ArrayList<>();
        KeyDecoder decoder = new KeyDecoder(inputs::add);
        byte[] bytes = bytes("^]1" + "x".repeat(70_000));
        decoder.take(bytes, bytes.length);
        assertThat(inputs).hasSizeLessThan(5_000);
        assertThat(decoder.patience()).isEmpty();
    }

    @Test
    void a_paste_beyond_a_megabyte_is_cut() {
        List<Input> inputs = new ArrayList<>();
        KeyDecoder decoder = new KeyDecoder(inputs::add);
        byte[] bytes = bytes("^[200~" + "x".repeat(Paste.MOST_BYTES + 100) + "^[201~y");
        decoder.take(bytes, bytes.length);
        assertThat(inputs).hasSize(2);
        assertThat(((Input.Pasted) inputs.get(0)).text()).hasSize(Paste.MOST_BYTES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void random_bytes_never_throw(long seed) {
        Random random = new Random(seed);
        KeyDecoder decoder = new KeyDecoder(input -> {});
        String favourites = "\u001B\u001B[[O]P<?;:0123456789~uMRZ$^\\\u0007\u0018";
        byte[] bytes = new byte[400];
        for (int round = 0; round < 20; round++) {
            for (int i = 0; i < bytes.length; i++) {
                boolean favourite = random.nextInt(3) > 0;
                int pick = favourite ? favourites.charAt(random.nextInt(favourites.length())) : random.nextInt(256);
                bytes[i] = (byte) pick;
            }
            decoder.take(bytes, random.nextInt(bytes.length + 1));
            if (random.nextBoolean()) {
                decoder.timeOut();
                assertThat(decoder.patience()).isEmpty();
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private static byte[] bytes(String row) {
        StringBuilder latin = new StringBuilder();
        for (byte each : row.getBytes(StandardCharsets.UTF_8)) {
            latin.append((char) (each & 0xFF));
        }
        StringBuilder bytes = new StringBuilder();
        for (int at = 0; at < latin.length(); at++) {
            char next = latin.charAt(at);
            if (next == '\\') {
                bytes.append((char) Integer.parseInt(latin.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.append(next == '^' ? '\u001B' : next);
            }
        }
        return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String names(List<Input> inputs) {
        return String.join(" ", inputs.stream().map(KeyDecoderTest::name).toList());
    }

    private static String name(Input input) {
        if (input instanceof Input.Pasted pasted) {
            return "paste("
                    + pasted.text().replace('\n', '~').replace('\u001B', '^').replace('\u0003', '␃') + ")";
        }
        if (input instanceof Input.Background background) {
            return background.light() ? "light" : "dark";
        }
        if (input instanceof Input.Measured measured) {
            return measured.measure().name();
        }
        if (input instanceof Input.Answered) {
            return "answered";
        }
        if (input instanceof Input.Pointed pointed) {
            return pointed.kind() + "(" + pointed.column() + "," + pointed.row() + ")";
        }
        KeyStroke key = ((Input.Pressed) input).key();
        String modifiers =
                (key.isCtrlDown() ? "C-" : "") + (key.isAltDown() ? "A-" : "") + (key.isShiftDown() ? "S-" : "");
        boolean character = key.getKeyType() == KeyType.Character;
        String name =
                character ? key.getCharacter().toString() : key.getKeyType().toString();
        return modifiers + (name.equals(" ") ? "space" : name);
    }
}

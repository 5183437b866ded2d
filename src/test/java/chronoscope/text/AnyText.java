package chronoscope.text;

import java.util.Random;

/** Text out of everything that is hard to measure or to show. */
public final class AnyText {
    private static final String[] PIECES = {
        "a",
        "b",
        "Z",
        "é",
        "e\u0301",
        " ",
        " ",
        "word",
        "日",
        "本",
        "ｆ",
        "한",
        "😀",
        "👍🏽",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "🇮🇶",
        "👩\u200D💻",
        "न",
        "ि",
        "\u0301",
        "\u200D",
        "\uFE0F",
        "🪿",
        "─",
        "█",
        "…",
        "(",
        "、"
    };
    private static final int[] ODD = {
        0, 7, 9, 10, 13, 27, 0x7F, 0x85, 0x9B, 0xAD, 0x202E, 0x2066, 0xFEFF, 0xD83D, 0xDC00
    };

    private AnyText() {}

    /** Returns random text with controls and broken characters in it. */
    public static String of(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.appendCodePoint(ODD[random.nextInt(ODD.length)]);
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                default -> text.append(PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return text.toString();
    }
}

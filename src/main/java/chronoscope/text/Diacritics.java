package chronoscope.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * What people leave out, or write otherwise, when they type a name: accents of Latin and Greek letters, the stress and the
 * dots of ё in Cyrillic, the points of Hebrew and Arabic, curly quotes and dashes. What tells letters apart stays: й, the
 * vowel signs of the Indic scripts, the voice marks of kana.
 */
final class Diacritics {
    /** Marks that stand on letters of several scripts. */
    private static final CodePoints COMMON = CodePoints.of("300-36f 1ab0-1aff 1dc0-1dff 20d0-20ff fe20-fe2f");

    /** The points of Hebrew and Arabic, and the signs above the text of the Quran. */
    private static final CodePoints POINTS = CodePoints.of("""
            591-5bd 5bf 5c1-5c2 5c4-5c5 5c7 610-61a 64b-652 656-65f 670 6d6-6dc 6df-6e4 6e7-6e8 6ea-6ed 898-89f 8ca-8e1
            8e3-8ff
            """);

    private static final int GRAVE = 0x300;
    private static final int ACUTE = 0x301;
    private static final int DIAERESIS = 0x308;
    private static final int ALEF = 0x627;
    private static final int TATWEEL = 0x640;
    private static final String CYRILLIC_VOWELS = "аеиоуыэюяєіїѣѵѧѫәөүұАЕИОУЫЭЮЯЄІЇѢѴѦѪӘӨҮҰ";

    private Diacritics() {}

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Returns a text without what people leave out. */
    static String without(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder(apart.length());
        int letter = ' ';
        for (int at = 0; at < apart.length(); ) {
            int codePoint = apart.codePointAt(at);
            at += Character.charCount(codePoint);
            if (codePoint < 0x80) {
                letter = codePoint;
                bare.append((char) codePoint);
            } else if (!isMark(codePoint)) {
                letter = codePoint == TATWEEL ? letter : codePoint;
                bare.append(usual(codePoint));
            } else if (!isLeftOut(codePoint, letter)) {
                bare.appendCodePoint(codePoint);
            }
        }
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    private static boolean isLeftOut(int mark, int letter) {
        if (POINTS.contains(mark)) {
            return true;
        }
        if (letter == ALEF) {
            // The hamza above and below, and the stroke of a long a.
            return 0x653 <= mark && mark <= 0x655;
        }
        if (!COMMON.contains(mark)) {
            return false;
        }
        return switch (UnicodeScript.of(letter)) {
            case LATIN, GREEK -> true;
            case CYRILLIC ->
                mark == DIAERESIS
                        ? (letter == 'е' || letter == 'Е')
                        : (mark == GRAVE || mark == ACUTE) && CYRILLIC_VOWELS.indexOf(letter) >= 0;
            default -> false;
        };
    }

    /** Returns what people type for a letter or a sign. */
    private static String usual(int codePoint) {
        return switch (codePoint) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ' -> "d";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'Ł' -> "L";
            case 'Ø' -> "O";
            case 'Đ' -> "D";
            case 'Æ' -> "AE";
            case 'Œ' -> "OE";
            // Quotes and primes, the letter apostrophes, and their like in Hebrew.
            case '‘', '’', '‚', '‛', '′', 'ʹ', 'ʻ', 'ʼ', 'ʽ', '׳' -> "'";
            case '“', '”', '„', '‟', '״' -> "\"";
            case '‐', '‑', '‒', '–', '—', '―', '−', '־' -> "-";
            // It only makes a word longer, and no mark stands on it.
            case TATWEEL -> "";
            // The ye and the kaf of Farsi, and a ye that stands without its dots at the end of a word.
            case 0x6CC, 0x649 -> "\u064A";
            case 0x6A9 -> "\u0643";
            default -> Character.toString(codePoint);
        };
    }
}

package chronoscope.cast;

import chronoscope.text.DisplayWidth;

/**
 * Text in adjacent columns that is drawn as one.
 *
 * @param column the first one
 * @param columns how many there are
 */
record TextRun(int column, int columns, Kind kind, String text, Tint tint) {
    /** What text is to fonts. */
    enum Kind {
        /** Letters that every monospaced font has, in its one width. */
        LETTERS,
        /** Ideographs, kana and hangul: of one width among themselves. */
        WIDE,
        /** What fonts give any width: it stands alone in the middle of its columns. */
        LONE,
        /** Lines and blocks: drawn, as fonts leave gaps between their rows. */
        SHAPE;

        static Kind of(String cluster, boolean wide) {
            if (cluster.length() != 1) {
                return LONE;
            }
            char only = cluster.charAt(0);
            if (wide) {
                return Character.isLetter(only) ? WIDE : LONE;
            }
            if (Shapes.draws(only)) {
                return SHAPE;
            }
            return letter(only) && DisplayWidth.inPieces(cluster) == 1 ? LETTERS : LONE;
        }

        private static boolean letter(char only) {
            boolean latin = only < 0x250;
            boolean greekOrCyrillic = 0x370 <= only && only < 0x530;
            boolean punctuation = 0x2010 <= only && only <= 0x2026;
            return latin || greekOrCyrillic || punctuation;
        }

        /** Tells whether the next cluster can join a run of this kind. */
        boolean joins(String last, String next) {
            return switch (this) {
                case LETTERS, WIDE -> true;
                case LONE -> false;
                case SHAPE -> last.equals(next);
            };
        }
    }
}

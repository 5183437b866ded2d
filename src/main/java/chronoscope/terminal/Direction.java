package chronoscope.terminal;

/**
 * Keeps what is written from right to left in its place.
 *
 * <p>Some terminals turn such text around, a row at a time, and with it the numbers and blanks beside it: titles and counts
 * change places. Those that can be told to turn nothing are told that (ECMA-48, BDSM). For the others, a blank between two
 * texts is of another kind where it must be: it takes a column everywhere, shows nothing, and is of a script that is written
 * from left to right, so that nothing is turned across it.
 */
final class Direction {
    /** Has a terminal show each character where it is written. */
    static final String AS_WRITTEN = "\u001B[8l";

    static final String AS_USUAL = "\u001B[8h";

    /** The braille pattern without a dot, which marks no direction but that of its script. */
    static final String BLANK = "\u2800";

    private static final int FIRST = 0x590;

    private final Cell[] row;

    /** The first blank since the last letter from right to left, or since the row's start; −1 where there is none. */
    private int blank = -1;

    /** Whether another text has begun since: words of one have a single blank between them. */
    private boolean parted = true;

    /** Whether something from left to right has stood since. */
    private boolean led;

    private boolean turned;

    private Direction(Cell[] row) {
        this.row = row;
    }

    /** Tells whether the cluster is of a script that is written from right to left. */
    static boolean turns(String cluster) {
        return cluster.charAt(0) >= FIRST && turns(Character.getDirectionality(cluster.codePointAt(0)));
    }

    private static boolean turns(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** Parts the texts of a row in which something turns. */
    static void part(Cell[] row) {
        Direction direction = new Direction(row);
        for (int column = 0; column < row.length; column++) {
            if (!row[column].covered()) {
                direction.pass(column);
            }
        }
    }

    private void pass(int column) {
        int codePoint = row[column].text().codePointAt(0);
        byte direction = Character.getDirectionality(codePoint);
        if (turns(direction)) {
            lead();
            turned = true;
            parted = false;
            led = false;
            blank = -1;
        } else if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
            led = true;
        } else if (direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER && turned) {
            lead();
        } else if (codePoint == ' ') {
            parted |= blank == column - 1 && blank >= 0;
            blank = blank < 0 ? column : blank;
        } else {
            parted |= 0x2500 <= codePoint && codePoint < 0x25A0;
        }
    }

    private void lead() {
        if (parted && !led && blank >= 0) {
            row[blank] = row[blank].concealing(BLANK);
            led = true;
        }
    }
}

package chronoscope.terminal;

import chronoscope.text.Clusters;
import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small terminal: it understands what is sent to one, refuses all else, and shows what it would look like. */
final class Emulator {
    /**
     * What one cell shows.
     *
     * @param leads the parameters and the target of its hyperlink, or empty
     */
    record Spot(String text, String foreground, String background, String marks, String leads) {
        Spot with(String other) {
            return new Spot(other, foreground, background, marks, leads);
        }

        Spot leadingTo(String other) {
            return new Spot(text, foreground, background, marks, other);
        }
    }

    private static final Spot BLANK = new Spot(" ", "39", "49", "", "");
    private static final Pattern HYPERLINK = Pattern.compile("8;(id=\\w+;[!-~]{1,2083}|;)");
    private static final String COVERED = "";

    private final int columns;
    private final int rows;
    private final Spot[][] spots;
    private final ToIntFunction<String> width;
    private final boolean newlineReturns;
    private int column;
    private int row;
    private Spot look = BLANK;
    private boolean cursor;

    Emulator(int columns, int rows, ToIntFunction<String> width, boolean newlineReturns) {
        this.columns = columns;
        this.rows = rows;
        this.width = width;
        this.newlineReturns = newlineReturns;
        this.spots = new Spot[rows][columns];
        for (Spot[] line : spots) {
            Arrays.fill(line, BLANK);
        }
    }

    /** A terminal that measures as we do. */
    static Emulator of(int columns, int rows) {
        return new Emulator(columns, rows, Measure.NARROW::of, false);
    }

    Spot at(int column, int row) {
        return spots[row][column];
    }

    /** Returns the cursor's place as "column,row", or "hidden". */
    String cursor() {
        return cursor ? column + "," + row : "hidden";
    }

    /** Returns where what is printed next leads, or empty. */
    String leads() {
        return look.leads();
    }

    /** Puts something into every cell, as others that write to the terminal do. */
    void spoil() {
        for (Spot[] line : spots) {
            Arrays.fill(line, new Spot("#", "31", "42", "1", "id=a;http://elsewhere.test/"));
        }
        look = new Spot(" ", "31", "42", "7", "");
        column = 1;
        row = 1;
    }

    void take(String sent) {
        for (int at = 0; at < sent.length(); ) {
            char next = sent.charAt(at);
            if (next == '\u001B') {
                at = sequence(sent, at);
            } else if (next < ' ') {
                control(next);
                at++;
            } else {
                int end = at;
                while (end < sent.length() && sent.charAt(end) >= ' ') {
                    end++;
                }
                Clusters.of(sent.substring(at, end)).forEach(this::print);
                at = end;
            }
        }
    }

    private void control(char control) {
        switch (control) {
            case '\r' -> column = 0;
            case '\b' -> column = Math.max(0, column - 1);
            case '\n' -> {
                if (row == rows - 1) {
                    throw new IllegalStateException("the screen scrolls");
                }
                row++;
                column = newlineReturns ? 0 : column;
            }
            default -> throw new IllegalStateException("control " + (int) control);
        }
    }

    private int sequence(String sent, int start) {
        if (sent.charAt(start + 1) == ']') {
            int end = sent.indexOf("\u001B\\", start);
            hyperlink(sent.substring(start + 2, end));
            return end + 2;
        }
        if (sent.charAt(start + 1) != '[') {
            throw new IllegalStateException("sequence " + sent.charAt(start + 1));
        }
        int end = start + 2;
        while (sent.charAt(end) < '@') {
            end++;
        }
        perform(sent.substring(start + 2, end), sent.charAt(end));
        return end + 1;
    }

    private void hyperlink(String command) {
        Matcher matcher = HYPERLINK.matcher(command);
        if (!matcher.matches()) {
            throw new IllegalStateException("OSC " + command);
        }
        look = look.leadingTo(matcher.group(1).equals(";") ? "" : matcher.group(1));
    }

    private void perform(String parameters, char last) {
        if (parameters.startsWith("?")) {
            mode(parameters.substring(1), last == 'h');
            return;
        }
        int[] numbers = Arrays.stream(parameters.split(";", -1))
                .mapToInt(n -> n.isEmpty() ? 0 : Integer.parseInt(n))
                .toArray();
        int count = Math.max(1, numbers[0]);
        switch (last) {
            case 'A' -> row = Math.max(0, row - count);
            case 'B' -> row = Math.min(rows - 1, row + count);
            case 'C' -> column = Math.min(columns - 1, column + count);
            case 'D' -> column = Math.max(0, column - count);
            case 'H' -> {
                row = count - 1;
                column = numbers.length > 1 ? Math.max(1, numbers[1]) - 1 : 0;
            }
            case 'K' -> erase();
            case 'm' -> style(parameters);
            default -> throw new IllegalStateException("CSI " + parameters + last);
        }
    }

    private void mode(String mode, boolean set) {
        switch (mode) {
            case "25" -> cursor = set;
            case "2026" -> {}
            default -> throw new IllegalStateException("mode " + mode);
        }
    }

    private void erase() {
        if (!look.background().equals("49") || !look.leads().isEmpty()) {
            throw new IllegalStateException("erased in a colour, or in a hyperlink");
        }
        for (int at = column; at < columns; at++) {
            put(at, BLANK);
        }
    }

    private void style(String parameters) {
        List<String> left = new ArrayList<>(List.of(parameters.split(";", -1)));
        while (!left.isEmpty()) {
            String next = left.remove(0);
            switch (next) {
                case "", "0" -> look = BLANK.leadingTo(look.leads());
                case "1", "3", "4", "5", "7", "9" -> mark(next);
                case "22" -> unmark("1");
                case "23", "24", "25", "27", "29" -> unmark(next.substring(1));
                case "38", "48" -> colour(next + ";" + extended(left));
                default -> colour(next);
            }
        }
    }

    private static String extended(List<String> left) {
        int count = left.get(0).equals("5") ? 2 : 4;
        String colour = String.join(";", left.subList(0, count));
        left.subList(0, count).clear();
        return colour;
    }

    private void colour(String code) {
        boolean background = code.startsWith("4") || code.startsWith("10");
        look = background
                ? new Spot(" ", look.foreground(), code, look.marks(), look.leads())
                : new Spot(" ", code, look.background(), look.marks(), look.leads());
    }

    private void mark(String mark) {
        unmark(mark);
        char[] marks = (look.marks() + mark).toCharArray();
        Arrays.sort(marks);
        look = new Spot(" ", look.foreground(), look.background(), new String(marks), look.leads());
    }

    private void unmark(String mark) {
        String left = look.marks().replace(mark, "");
        look = new Spot(" ", look.foreground(), look.background(), left, look.leads());
    }

    private void print(String cluster) {
        int wide = width.applyAsInt(cluster);
        if (wide > columns - column) {
            column = columns - 1;
            return;
        }
        put(column, look.with(cluster));
        for (int i = 1; i < wide; i++) {
            put(column + i, look.with(COVERED));
        }
        column = Math.min(columns - 1, column + wide);
    }

    /** Half of a wide cluster cannot stay: what is left of it is blank. */
    private void put(int at, Spot spot) {
        if (spots[row][at].text().equals(COVERED) && !spot.text().equals(COVERED)) {
            for (int i = at - 1; i >= 0; i--) {
                boolean first = !spots[row][i].text().equals(COVERED);
                spots[row][i] = BLANK;
                if (first) {
                    break;
                }
            }
        }
        for (int i = at + 1; i < columns && spots[row][i].text().equals(COVERED); i++) {
            spots[row][i] = BLANK;
        }
        spots[row][at] = spot;
    }
}

package chronoscope.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a terminal shows of the bytes that it was sent. It measures on its own, code point by code point as older
 * terminals do: what is drawn right on it does not depend on how well a terminal knows Unicode.
 */
final class Display {
    private static final String COVERED = "";

    /** What a cell shows, and the parameters and the target of its hyperlink, or nothing. */
    private record Cell(String text, String look, String leads) {}

    private static final Cell BLANK = new Cell(" ", "", "");

    private int columns;
    private Cell[][] cells;
    private int column;
    private int row;
    private boolean wraps = true;
    private boolean other;
    private boolean cursor = true;
    private boolean paste;
    private final Set<String> mouse = new TreeSet<>();
    private String look = "";
    private String leads = "";
    private Cell[][] main;
    private int mainColumn;
    private int mainRow;

    Display(int columns, int rows) {
        this.columns = columns;
        this.cells = blank(columns, rows);
        this.main = cells;
    }

    /** Takes another size; what was shown is gone, as a program that draws everything anew has to expect. */
    void resize(int wide, int high) {
        columns = wide;
        cells = blank(wide, high);
        column = 0;
        row = 0;
    }

    boolean alternate() {
        return other;
    }

    boolean cursorShown() {
        return cursor;
    }

    boolean bracketsPaste() {
        return paste;
    }

    /** Returns the modes in which the terminal tells of its mouse. */
    Set<String> mouse() {
        return Set.copyOf(mouse);
    }

    int cursorColumn() {
        return column;
    }

    /** Returns whether what is printed next leads somewhere. */
    boolean leads() {
        return !leads.isEmpty();
    }

    /** Returns the lines without the blanks at their ends. */
    List<String> lines() {
        return Stream.of(cells)
                .map(line -> Stream.of(line)
                        .map(Cell::text)
                        .collect(Collectors.joining())
                        .stripTrailing())
                .toList();
    }

    String text() {
        return String.join("\n", lines());
    }

    /** Returns the columns, from 0, where a line shows the text. */
    List<Integer> columnsOf(int line, String text) {
        return IntStream.range(0, columns)
                .filter(start -> {
                    String rest = Arrays.stream(cells[line], start, columns)
                            .map(Cell::text)
                            .collect(Collectors.joining());
                    return !cells[line][start].text().equals(COVERED) && rest.startsWith(text);
                })
                .boxed()
                .toList();
    }

    /** Returns the looks that a text has, wherever it is shown, as the sequences that made them. */
    List<String> looksOf(String text) {
        List<String> looks = new ArrayList<>();
        for (int line = 0; line < cells.length; line++) {
            for (int start : columnsOf(line, text)) {
                looks.add(cells[line][start].look());
            }
        }
        return looks;
    }

    /** Returns the hyperlinks that are shown, and the text of each: "id=a;https://a.test/". */
    Map<String, String> hyperlinks() {
        Map<String, String> texts = new TreeMap<>();
        Stream.of(cells)
                .flatMap(Stream::of)
                .filter(cell -> !cell.leads().isEmpty())
                .forEach(cell -> texts.merge(cell.leads(), cell.text(), String::concat));
        return texts;
    }

    void take(String sent) {
        for (int at = 0; at < sent.length(); ) {
            int next = sent.codePointAt(at);
            if (next == 0x1B) {
                at = sequence(sent, at + 1);
                continue;
            }
            if (next < ' ') {
                control(next);
            } else {
                print(Character.toString(next), width(next));
            }
            at += Character.charCount(next);
        }
    }

    private void control(int control) {
        switch (control) {
            case '\r' -> column = 0;
            case '\b' -> column = Math.max(0, column - 1);
            case '\n' -> down();
            case '\t' -> column = Math.min(columns - 1, (column / 8 + 1) * 8);
            case 7, 14, 15 -> {}
            default -> throw new IllegalStateException("control " + control);
        }
    }

    private void down() {
        row++;
        if (row == cells.length) {
            row--;
            System.arraycopy(cells, 1, cells, 0, row);
            cells[row] = blank(columns, 1)[0];
        }
    }

    private void print(String character, int wide) {
        if (wide == 0) {
            int before = column - 1;
            while (before > 0 && cells[row][before].text().equals(COVERED)) {
                before--;
            }
            if (before >= 0) {
                Cell cell = cells[row][before];
                cells[row][before] = new Cell(cell.text() + character, cell.look(), cell.leads());
            }
            return;
        }
        if (column + wide > columns) {
            if (!wraps) {
                return;
            }
            column = 0;
            down();
        }
        cells[row][column] = new Cell(character, look, leads);
        for (int covered = 1; covered < wide; covered++) {
            cells[row][column + covered] = new Cell(COVERED, look, leads);
        }
        column += wide;
    }

    private int sequence(String sent, int start) {
        return switch (sent.charAt(start)) {
            case '[' -> control(sent, start + 1);
            case ']' -> command(sent, start + 1);
            case 'P', '_' -> endOfText(sent, start);
            case '(', ')' -> start + 2;
            default -> start + 1;
        };
    }

    private int command(String sent, int start) {
        int end = endOfText(sent, start);
        if (sent.startsWith("8;", start)) {
            String hyperlink = sent.substring(start + 2, end).replaceFirst("(\u0007|\u001b\\\\)$", "");
            leads = hyperlink.endsWith(";") ? "" : hyperlink;
        }
        return end;
    }

    private static int endOfText(String sent, int start) {
        for (int at = start; at < sent.length(); at++) {
            if (sent.charAt(at) == 7) {
                return at + 1;
            }
            if (sent.charAt(at) == 0x1B && sent.charAt(at + 1) == '\\') {
                return at + 2;
            }
        }
        throw new IllegalStateException("a text for the terminal does not end");
    }

    private int control(String sent, int start) {
        int end = start;
        while (sent.charAt(end) < '@') {
            end++;
        }
        perform(sent.substring(start, end), sent.charAt(end));
        return end + 1;
    }

    private void perform(String parameters, char last) {
        if (parameters.startsWith("?") || parameters.startsWith(">") || parameters.startsWith("=")) {
            if (last == 'h' || last == 'l') {
                Stream.of(parameters.substring(1).split(";")).forEach(mode -> mode(mode, last == 'h'));
            }
            return;
        }
        int[] numbers = Stream.of(parameters.split(";", -1))
                .mapToInt(number -> number.matches("\\d+") ? Integer.parseInt(number) : 0)
                .toArray();
        int first = numbers[0];
        int count = Math.max(1, first);
        switch (last) {
            case 'A' -> row = Math.max(0, row - count);
            case 'B' -> row = Math.min(cells.length - 1, row + count);
            case 'C' -> column = Math.min(columns - 1, column + count);
            case 'D' -> column = Math.max(0, Math.min(column, columns) - count);
            case 'G' -> column = Math.min(columns, count) - 1;
            case 'H', 'f' -> {
                row = Math.min(cells.length, count) - 1;
                column = Math.min(columns, numbers.length > 1 ? Math.max(1, numbers[1]) : 1) - 1;
            }
            case 'd' -> row = Math.min(cells.length, count) - 1;
            case 'J' -> eraseLines(first);
            case 'K' -> eraseInLine(first);
            case 'P' -> shift(count);
            case '@' -> shift(-count);
            case 'm' -> look = parameters.isEmpty() || parameters.equals("0") ? "" : look + "[" + parameters + "]";
            case 'h', 'l', 'n', 'c', 't', 'r', 'q' -> {}
            default -> throw new IllegalStateException("CSI " + parameters + last);
        }
    }

    private void shift(int left) {
        Cell[] line = blank(columns, 1)[0];
        System.arraycopy(cells[row], 0, line, 0, column);
        for (int to = column; to < columns; to++) {
            int from = to + left;
            if (column <= from && from < columns) {
                line[to] = cells[row][from];
            }
        }
        cells[row] = line;
    }

    private void eraseInLine(int part) {
        int from = part == 0 ? Math.min(column, columns) : 0;
        int to = part == 1 ? Math.min(column + 1, columns) : columns;
        Arrays.fill(cells[row], from, to, BLANK);
    }

    private void eraseLines(int part) {
        if (part == 0) {
            eraseInLine(0);
        }
        int from = part == 0 ? row + 1 : 0;
        int to = part == 1 ? row : cells.length;
        for (int line = from; line < to; line++) {
            Arrays.fill(cells[line], BLANK);
        }
    }

    private void mode(String mode, boolean set) {
        switch (mode) {
            case "7" -> wraps = set;
            case "25" -> cursor = set;
            case "2004" -> paste = set;
            case "1049" -> swap(set);
            default -> mouse(mode, set);
        }
    }

    private void mouse(String mode, boolean set) {
        if (mode.matches("10(0[0-6]|1[56])") && set) {
            mouse.add(mode);
        } else {
            mouse.remove(mode);
        }
    }

    private void swap(boolean to) {
        if (to && !other) {
            main = cells;
            mainColumn = column;
            mainRow = row;
            cells = blank(columns, cells.length);
        } else if (!to && other) {
            boolean resized = main.length != cells.length || main[0].length != columns;
            cells = resized ? blank(columns, cells.length) : main;
            column = Math.min(mainColumn, columns - 1);
            row = Math.min(mainRow, cells.length - 1);
        }
        other = to;
    }

    private static Cell[][] blank(int columns, int rows) {
        Cell[][] all = new Cell[rows][columns];
        for (Cell[] line : all) {
            Arrays.fill(line, BLANK);
        }
        return all;
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(codePoint);
        boolean eastAsian = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL;
        return eastAsian || (0x1F300 <= codePoint && codePoint < 0x20000) ? 2 : 1;
    }
}

package chronoscope.check;

import chronoscope.edtf.EdtfDate;
import chronoscope.text.Fold;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Position;
import chronoscope.yaml.Rule;
import chronoscope.yaml.ValueEnds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The repair of what needs no judgement: dates in brackets are quoted, ids that are listed twice stand once, one name has
 * one kind of characters, and invisible characters are blanks. All else, comments and layout too, stays as it is.
 */
public final class Fix {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u0085\\u2028\\u2029\\uFEFF]");
    private static final Pattern ITEM_BEFORE = Pattern.compile("\\s*-\\s+");
    private static final Pattern LAST_COMMA = Pattern.compile("\\s*,\\s*$");

    private final List<String> lines;
    private final boolean marked;
    /** What each line becomes, by its number from 1; nothing where it goes. */
    private final TreeMap<Integer, String> changed = new TreeMap<>();

    private final ValueEnds spans;

    private Fix(Checked checked) {
        String text = checked.body();
        this.marked = !text.equals(checked.text());
        this.lines = UnifiedDiff.lines(text);
        this.spans = ValueEnds.of(text);
    }

    /** Returns the repair of a file that is UTF-8 and YAML; of any other one it changes nothing. */
    public static Fix of(Checked checked) {
        Fix fix = new Fix(checked);
        boolean known = checked.reading().readable()
                && checked.problems().stream().noneMatch(problem -> problem.rule() == Rule.NOT_UTF8);
        if (known) {
            List<FileProblem> lastFirst = new ArrayList<>(checked.problems());
            Collections.reverse(lastFirst);
            lastFirst.forEach(fix::repair);
            fix.repairInvisible(checked);
        }
        return fix;
    }

    private void repair(FileProblem problem) {
        Position place = new Position(problem.line(), problem.column());
        switch (problem.rule()) {
            case UNQUOTED_DATE -> span(place).ifPresent(this::quote);
            case LISTED_TWICE -> span(place).ifPresent(this::remove);
            case SEVERAL_SPELLINGS -> {
                span(place).ifPresent(this::compose);
                problem.related().forEach(other -> span(other.place()).ifPresent(this::compose));
            }
            default -> {}
        }
    }

    /** A part of a line: the indexes of its first character and behind its last. */
    private record Part(int line, int from, int to) {}

    private Optional<Part> span(Position place) {
        return spans.end(place)
                .filter(end -> end.line() == place.line())
                .map(end -> new Part(place.line(), index(place), index(end)));
    }

    private int index(Position place) {
        return line(place.line()).offsetByCodePoints(0, place.column() - 1);
    }

    private String line(int number) {
        return changed.getOrDefault(number, lines.get(number - 1));
    }

    private String text(Part part) {
        return line(part.line()).substring(part.from(), part.to());
    }

    private void replace(Part part, String replacement) {
        String line = line(part.line());
        changed.put(part.line(), line.substring(0, part.from()) + replacement + line.substring(part.to()));
    }

    private void quote(Part part) {
        String date = text(part).replaceAll("\\s+", "");
        if (EdtfDate.parse(date).value().isPresent()) {
            replace(part, '"' + date + '"');
        }
    }

    private void compose(Part part) {
        String composed = Fold.composed(text(part));
        if (!composed.equals(text(part))) {
            replace(part, composed);
        }
    }

    /** Removes an item with the comma before it, or with its line where it has one of its own. */
    private void remove(Part part) {
        String before = line(part.line()).substring(0, part.from());
        String after = line(part.line()).substring(part.to());
        Matcher comma = LAST_COMMA.matcher(before);
        if (comma.find()) {
            replace(new Part(part.line(), comma.start(), part.to()), "");
        } else if (ITEM_BEFORE.matcher(before).matches() && after.isBlank()) {
            changed.put(part.line(), "");
        }
    }

    private void repairInvisible(Checked checked) {
        boolean any = checked.problems().stream().anyMatch(problem -> problem.rule() == Rule.INVISIBLE_CHARACTER);
        for (int number = 1; any && number <= lines.size(); number++) {
            String line = line(number);
            String visible = INVISIBLE.matcher(line).replaceAll(" ");
            if (!visible.equals(line)) {
                changed.put(number, visible);
            }
        }
    }

    /** Returns whether there is nothing to repair. */
    public boolean isEmpty() {
        return changed.isEmpty();
    }

    /** Returns the repaired file. */
    public String text() {
        StringBuilder text = new StringBuilder(marked ? Checked.BYTE_ORDER_MARK : "");
        for (int number = 1; number <= lines.size(); number++) {
            text.append(line(number));
        }
        return text.toString();
    }

    /** Returns what changes as a unified diff. */
    public List<String> diff(String path) {
        return UnifiedDiff.of(path, lines, changed);
    }
}

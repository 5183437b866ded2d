package chronoscope.query;

import chronoscope.text.Nearest;
import chronoscope.text.Printable;
import chronoscope.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query.
 *
 * <pre>
 * query = and {"OR" and} ; and = term {["AND"] term}
 * term  = ["-" | "NOT"] ("(" query ")" | field ":" ["&lt;" | "=" | "&gt;"] value | value)
 * value = quoted | run without blank " ( ) ; $, of which @name stands for a saved query
 * </pre>
 */
final class QueryParser {
    /** Deeper nesting is refused, so that no text can exhaust the stack. */
    private static final int DEEPEST = 200;

    /** How many words and fields there may be: each is looked for in every event. */
    private static final int MOST_TERMS = 1000;

    private static final String ENDS_A_RUN = "\"();$";

    private final String text;
    private int at;
    private int depth;
    private final List<SavedQueries.Use> uses = new ArrayList<>();
    private final List<Problem> hints = new ArrayList<>();
    private int terms;

    QueryParser(String text) {
        this.text = text;
    }

    ParsedQuery parse() {
        try {
            Query query = query();
            if (at < text.length()) {
                throw new Wrong(at, "')' closes nothing");
            }
            return ParsedQuery.of(query, uses, hints);
        } catch (Wrong wrong) {
            return ParsedQuery.wrong(wrong.problem);
        }
    }

    private Query query() throws Wrong {
        List<Query> parts = new ArrayList<>(List.of(and()));
        while (keyword("OR")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.get(0) : new Query.Or(parts);
    }

    private Query and() throws Wrong {
        List<Query> parts = new ArrayList<>(List.of(term()));
        while (true) {
            boolean named = keyword("AND");
            if (!named && (atEnd() || peek() == ')' || keywordAhead("OR"))) {
                return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
            }
            parts.add(term());
        }
    }

    private Query term() throws Wrong {
        skipBlanks();
        int start = at;
        if (keyword("NOT")) {
            return deeper(start, () -> new Query.Not(term()));
        }
        if (atEnd() || keywordAhead("AND") || keywordAhead("OR") || peek() == ')') {
            throw new Wrong(at, "a word, a field or '(' is missing here");
        }
        char first = peek();
        if (first == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            at++;
            return deeper(start, () -> new Query.Not(term()));
        }
        if (first == '(') {
            at++;
            return deeper(start, () -> group(start));
        }
        if (++terms > MOST_TERMS) {
            throw new Wrong(start, "a query has " + MOST_TERMS + " words and fields at most");
        }
        if (first == '"') {
            return new Query.Words(quoted());
        }
        return fieldOrWord();
    }

    private Query group(int start) throws Wrong {
        Query inner = query();
        if (atEnd()) {
            throw new Wrong(start, "'(' is not closed");
        }
        at++;
        return inner;
    }

    private Query fieldOrWord() throws Wrong {
        int start = at;
        String run = run();
        int colon = run.indexOf(':');
        if (SavedQueries.USE.matcher(run).matches()) {
            uses.add(new SavedQueries.Use(run.substring(1), start, at));
        }
        if (colon <= 0 || !run.substring(0, colon).chars().allMatch(Character::isLetter)) {
            boolean between =
                    !text.substring(0, start).isBlank() && !text.substring(at).isBlank();
            hint(start, Meant.word(run, between, !text.substring(at).isBlank()));
            return new Query.Words(run);
        }
        String label = run.substring(0, colon);
        Field field = Field.of(label)
                .orElseThrow(() -> new Wrong(start, "there is no field '" + label + "'" + instead(label)));
        at = start + colon + 1;
        String operator = at < text.length() && "<=>".indexOf(text.charAt(at)) >= 0 ? text.substring(at, at + 1) : "";
        at += operator.length();
        int place = at;
        boolean plain = place < text.length() && text.charAt(place) != '"';
        String value = value(field);
        if (plain && field.kind().isText()) {
            hint(place, Meant.value(label + ":" + operator, value));
        }
        try {
            return new Query.FieldTest(field, field.kind().read(operator, value));
        } catch (FieldKind.Wrong wrong) {
            if (wrong.position.isEmpty()) {
                throw new Wrong(place - operator.length(), wrong.problem);
            }
            int first = text.charAt(place) == '"' ? place + 1 : place;
            // A date in words has more of them.
            Optional<String> whole =
                    plain ? field.kind().spoken(value, text.substring(Math.min(at, text.length()))) : Optional.empty();
            throw new Wrong(
                    whole.isPresent() ? first : Math.min(first + wrong.position.getAsInt(), text.length()),
                    whole.orElse(wrong.problem));
        }
    }

    private void hint(int position, Optional<String> meant) {
        meant.ifPresent(message -> hints.add(new Problem(position, Printable.line(message))));
    }

    /** Returns the field that was meant, or else all of them. */
    private static String instead(String label) {
        String hint = Nearest.hint(label, Field.labels());
        return hint.isEmpty()
                ? ". Fields: " + String.join(", ", Field.labels())
                : hint + " help queries lists the fields";
    }

    private String value(Field field) throws Wrong {
        boolean missing = at >= text.length() || Character.isWhitespace(text.charAt(at)) || text.charAt(at) == ')';
        if (missing) {
            throw new Wrong(at, field.label() + ": wants a value: " + field.meaning());
        }
        return text.charAt(at) == '"' ? quoted() : run();
    }

    private String run() throws Wrong {
        int start = at;
        boolean first = start == 0 || Character.isWhitespace(text.charAt(start - 1));
        if (first && text.charAt(start) == '#') {
            throw new Wrong(start, "'#' must be in quotation marks here: in a line, a comment begins with it");
        }
        while (at < text.length()
                && !Character.isWhitespace(text.charAt(at))
                && ENDS_A_RUN.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw new Wrong(at, "'" + text.charAt(at) + "' must be in quotation marks here");
        }
        return text.substring(start, at);
    }

    private String quoted() throws Wrong {
        int start = at++;
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            boolean escaped =
                    text.charAt(at) == '\\' && at + 1 < text.length() && "\"\\".indexOf(text.charAt(at + 1)) >= 0;
            at += escaped ? 1 : 0;
            value.append(text.charAt(at++));
        }
        if (at >= text.length()) {
            throw new Wrong(start, "the quotation mark is not closed");
        }
        at++;
        return value.toString();
    }

    private boolean keyword(String word) {
        boolean ahead = keywordAhead(word);
        at += ahead ? word.length() : 0;
        return ahead;
    }

    private boolean keywordAhead(String word) {
        skipBlanks();
        int end = at + word.length();
        return text.startsWith(word, at)
                && (end == text.length()
                        || Character.isWhitespace(text.charAt(end))
                        || "()\"".indexOf(text.charAt(end)) >= 0);
    }

    private boolean atEnd() {
        skipBlanks();
        return at >= text.length();
    }

    private char peek() {
        return text.charAt(at);
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Query deeper(int start, Part part) throws Wrong {
        if (++depth > DEEPEST) {
            throw new Wrong(start, "more than " + DEEPEST + " levels of nesting");
        }
        Query inner = part.read();
        depth--;
        return inner;
    }

    private interface Part {
        Query read() throws Wrong;
    }

    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        Wrong(int position, String message) {
            super(message, null, false, false);
            this.problem = new Problem(position, Printable.line(message));
        }
    }
}

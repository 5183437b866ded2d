package chronoscope.query;

import chronoscope.text.Labelled;
import chronoscope.text.Nearest;
import chronoscope.text.Parsed;
import chronoscope.text.Printable;
import chronoscope.text.Problem;
import chronoscope.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a query.
 *
 * <pre>
 * query = and {"OR" and} ; and = term {["AND"] term}
 * term  = ["-" | "NOT"] ("(" query ")" | field ":" ["&lt;" | "=" | "&gt;"] value | value)
 * value = quoted | run, of which @name stands for a saved query
 * </pre>
 */
final class QueryParser {
    /** Deeper nesting is refused, so that no text can exhaust the stack. */
    private static final int DEEPEST = 200;

    /** How many words and fields there may be: each is looked for in every event. */
    private static final int MOST_TERMS = 1000;

    private static final String SIGNS = "();$";

    private final String text;
    private Token next;
    private int depth;
    private final List<SavedQueries.Use> uses = new ArrayList<>();
    private final List<Problem> hints = new ArrayList<>();
    private int terms;

    QueryParser(String text) {
        this.text = text;
        this.next = Token.at(0, text, SIGNS);
    }

    Parsed<WrittenQuery> parse() {
        try {
            Query query = query();
            if (!next.is(Token.Kind.END)) {
                throw new Wrong(next.start(), "')' closes nothing");
            }
            return Parsed.of(new WrittenQuery(text, query, uses, hints));
        } catch (Wrong wrong) {
            return Parsed.wrong(wrong.problem);
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
            if (!named && (isOver() || isKeyword("OR"))) {
                return parts.size() == 1 ? parts.get(0) : new Query.And(parts);
            }
            parts.add(term());
        }
    }

    private Query term() throws Wrong {
        skipBlanks();
        int start = next.start();
        if (keyword("NOT")) {
            return deeper(start, () -> new Query.Not(term()));
        }
        if (isOver() || isKeyword("AND") || isKeyword("OR")) {
            throw new Wrong(start, "a word, a field or '(' is missing here");
        }
        boolean negated = text.charAt(start) == '-'
                && start + 1 < text.length()
                && !Character.isWhitespace(text.charAt(start + 1));
        if (negated) {
            goOnAt(start + 1);
            return deeper(start, () -> new Query.Not(term()));
        }
        if (isSign('(')) {
            goOnAt(next.end());
            return deeper(start, () -> group(start));
        }
        if (++terms > MOST_TERMS) {
            throw new Wrong(start, "a query has " + MOST_TERMS + " words and fields at most");
        }
        return next.isQuoted() ? new Query.Words(value()) : fieldOrWord();
    }

    private Query group(int start) throws Wrong {
        Query inner = query();
        if (next.is(Token.Kind.END)) {
            throw new Wrong(start, "'(' is not closed");
        }
        goOnAt(next.end());
        return inner;
    }

    private Query fieldOrWord() throws Wrong {
        int start = next.start();
        String run = value();
        int end = next.start();
        int colon = run.indexOf(':');
        if (SavedQueries.USE.matcher(run).matches()) {
            uses.add(new SavedQueries.Use(run.substring(1), start, end));
        }
        if (colon <= 0 || !run.substring(0, colon).chars().allMatch(Character::isLetter)) {
            boolean ahead = !text.substring(end).isBlank();
            boolean behind = !text.substring(0, start).isBlank();
            hint(
                    start,
                    ahead || behind
                            ? Meant.word(run, ahead && behind, ahead)
                            : Meant.alone(run).or(() -> Meant.word(run, false, false)));
            return new Query.Words(run);
        }
        String label = run.substring(0, colon);
        Field field = Labelled.of(label, Field.values())
                .orElseThrow(() -> new Wrong(start, "there is no field '" + label + "'" + instead(label)));
        String behind = run.substring(colon + 1);
        String operator = behind.isEmpty() || "<=>".indexOf(behind.charAt(0)) < 0 ? "" : behind.substring(0, 1);
        int place = start + colon + 1 + operator.length();
        goOnAt(place);
        boolean plain = !next.isQuoted();
        String value = value(field);
        if (plain && field.kind().isText()) {
            hint(place, Meant.value(label + ":" + operator, value));
        }
        try {
            FieldKind kind = field.kind();
            return plain ? kind.read(operator, value) : kind.readQuoted(operator, value);
        } catch (FieldKind.Wrong wrong) {
            if (wrong.position.isEmpty()) {
                throw new Wrong(place - operator.length(), wrong.problem);
            }
            int first = plain ? place : place + 1;
            // A date in words has more of them.
            Optional<String> whole =
                    plain ? field.kind().spoken(value, text.substring(next.start())) : Optional.empty();
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
        String hint = Nearest.hint(label, Labelled.labels(Field.values()));
        return hint.isEmpty()
                ? ". Fields: " + String.join(", ", Labelled.labels(Field.values()))
                : hint + " the command 'help queries' lists the fields";
    }

    private String value(Field field) throws Wrong {
        if (next.is(Token.Kind.END) || next.is(Token.Kind.BLANKS) || isSign(')')) {
            throw new Wrong(next.start(), field.label() + ": wants a value: " + field.meaning());
        }
        return value();
    }

    private String value() throws Wrong {
        Token value = next;
        switch (value.kind()) {
            case UNCLOSED -> throw new Wrong(value.start(), Token.NOT_CLOSED);
            case SIGN -> throw new Wrong(value.start(), "'" + value.text() + "' must be in quotation marks here");
            case COMMENT ->
                throw new Wrong(
                        value.start(), "'#' must be in quotation marks here: in a line, a comment begins with it");
            default -> goOnAt(value.end());
        }
        return value.text();
    }

    private boolean keyword(String word) {
        boolean ahead = isKeyword(word);
        if (ahead) {
            goOnAt(next.end());
        }
        return ahead;
    }

    private boolean isKeyword(String word) {
        skipBlanks();
        return next.is(Token.Kind.RUN) && next.text().equals(word);
    }

    /** Returns whether the query ends here, or the part of it that is in brackets. */
    private boolean isOver() {
        skipBlanks();
        return next.is(Token.Kind.END) || isSign(')');
    }

    private boolean isSign(char sign) {
        return next.is(Token.Kind.SIGN) && next.text().charAt(0) == sign;
    }

    private void skipBlanks() {
        if (next.is(Token.Kind.BLANKS)) {
            goOnAt(next.end());
        }
    }

    private void goOnAt(int place) {
        next = Token.at(place, text, SIGNS);
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

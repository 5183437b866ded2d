package chronoscope.command;

import chronoscope.explore.ScriptVariables;
import chronoscope.text.Quoted;
import chronoscope.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Puts texts in the place of {@code $name} and <code>${name}</code>, and one dollar sign in that of two; one with no name
 * behind it stays. A text that is put in never makes more words than there were.
 */
final class Dollars {
    static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,63}");

    private static final Pattern SIGN = Pattern.compile("\\$(?:\\$|(" + NAME + ")|\\{(" + NAME + ")})?");
    private static final Pattern ONE_VALUE = Pattern.compile("(?!-|(?:OR|AND|NOT)$)[^\\s\"();$]+");

    private final ScriptVariables variables;

    Dollars(ScriptVariables variables) {
        this.variables = variables;
    }

    /** Returns the word with its texts put in. */
    Word text(Word typed) throws Wrong {
        return replaced(typed, false);
    }

    /** Returns a query with its texts put in, in quotation marks where they would be more than one value. */
    Word query(Word typed) throws Wrong {
        return replaced(typed, true);
    }

    private Word replaced(Word typed, boolean query) throws Wrong {
        String from = typed.text();
        if (from.indexOf('$') < 0) {
            return typed;
        }
        StringBuilder text = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        Matcher sign = SIGN.matcher(from);
        Token part = Token.at(0, from, "");
        int at = 0;
        while (sign.find()) {
            while (part.end() <= sign.start()) {
                part = Token.at(part.end(), from, "");
            }
            String value = value(sign, from, typed.place() + sign.start());
            String put = !query
                    ? value
                    : part.isQuoted() ? between(from.substring(at, sign.start()), value) : asValue(value);
            IntStream.range(at, sign.start()).forEach(origins::add);
            text.append(from, at, sign.start()).append(put);
            origins.addAll(Collections.nCopies(put.length(), sign.start()));
            at = sign.end();
            if (text.length() > Lines.LONGEST) {
                throw new Wrong(
                        typed.place(), "with its variables the line has more than " + Lines.LONGEST + " characters");
            }
        }
        text.append(from.substring(at));
        IntStream.rangeClosed(at, from.length()).forEach(origins::add);
        return new Word(text.toString(), typed.place(), typed.quoted(), origins);
    }

    private String value(Matcher sign, String text, int place) throws Wrong {
        if (sign.group().equals("$$")) {
            return "$";
        }
        String name = sign.group(1) == null ? sign.group(2) : sign.group(1);
        if (name == null && text.startsWith("{", sign.end())) {
            throw new Wrong(place, "'${' starts the name of a variable, as in ${name}; $$ is a dollar sign");
        }
        if (name == null) {
            // It is of a price, or the end of a pattern.
            return "$";
        }
        return variables
                .text(name)
                .orElseThrow(() -> new Wrong(
                        place,
                        "there is no variable '" + name + "'; 'set " + name + " TEXT' makes it, $$ is a dollar sign"));
    }

    private static String asValue(String text) {
        return ONE_VALUE.matcher(text).matches() ? text : Quoted.verbatim(text);
    }

    /** Returns a text as it is between quotation marks: a backslash before it still stands for itself. */
    private static String between(String before, String text) {
        String escaped = Quoted.escaped(text);
        int others = before.length();
        while (others > 0 && before.charAt(others - 1) == '\\') {
            others--;
        }
        boolean alone = (before.length() - others) % 2 == 1;
        return alone && (escaped.isEmpty() || escaped.startsWith("\\")) ? "\\" + escaped : escaped;
    }
}

package chronoscope.command;

import chronoscope.explore.ScriptVariables;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts texts in the place of {@code $name} and <code>${name}</code>, and one dollar sign in that of two. A text that is put
 * in never makes more words than there were.
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
        boolean quoted = false;
        for (int at = 0; at < from.length(); ) {
            char next = from.charAt(at);
            boolean escaped = quoted && next == '\\' && at + 1 < from.length();
            if (next == '$') {
                sign.region(at, from.length());
                String put = value(sign, typed.place() + at);
                add(text, origins, query ? asValue(put, quoted) : put, at);
                at = sign.end();
                if (text.length() > Lines.LONGEST) {
                    throw new Wrong(
                            typed.place(),
                            "with its variables the line has more than " + Lines.LONGEST + " characters");
                }
            } else {
                quoted ^= next == '"';
                add(text, origins, from.substring(at, at + (escaped ? 2 : 1)), at);
                at += escaped ? 2 : 1;
            }
        }
        origins.add(from.length());
        return new Word(text.toString(), typed.place(), typed.quoted(), origins);
    }

    private String value(Matcher sign, int place) throws Wrong {
        boolean found = sign.lookingAt();
        if (found && sign.group().equals("$$")) {
            return "$";
        }
        String name = found && sign.group(1) != null ? sign.group(1) : found ? sign.group(2) : null;
        if (name == null) {
            throw new Wrong(place, "'$' starts the name of a variable, as in $name or ${name}; $$ is a dollar sign");
        }
        return variables
                .text(name)
                .orElseThrow(() -> new Wrong(
                        place,
                        "there is no variable '" + name + "'; 'set " + name + " TEXT' makes it, $$ is a dollar sign"));
    }

    private static String asValue(String text, boolean quoted) {
        String escaped = text.replace("\\", "\\\\").replace("\"", "\\\"");
        return quoted ? escaped : ONE_VALUE.matcher(text).matches() ? text : '"' + escaped + '"';
    }

    private static void add(StringBuilder text, List<Integer> origins, String more, int origin) {
        text.append(more);
        for (int i = 0; i < more.length(); i++) {
            origins.add(origin);
        }
    }
}

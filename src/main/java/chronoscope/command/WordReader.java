package chronoscope.command;

import chronoscope.explore.IfExists;
import chronoscope.text.Nearest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What follows a verb, to be taken word by word. */
final class WordReader {
    /** A number from 1 to a million. */
    static final String NUMBER = "[1-9][0-9]{0,5}|1000000";

    private static final int DEEPEST = 5;
    private static final String FORCE = "--force";
    private static final Map<String, String> SHORT = Map.of("prev", "previous");

    private final String verb;
    private final IfExists existing;
    private final Segment segment;
    private final Dollars dollars;
    private final Preferences preferences;
    private final boolean textFollows;
    private int taken;

    WordReader(CommandSpec spec, Segment typed, Dollars dollars, Preferences preferences) {
        boolean forced = spec.writes() && typed.has(FORCE);
        String word = typed.verb().text();
        boolean replaces = forced || word.endsWith(Form.REPLACING);
        this.verb = word.replace(Form.REPLACING, "");
        this.existing = replaces ? IfExists.REPLACE : IfExists.KEEP;
        this.textFollows = spec.takesText();
        this.segment = forced ? typed.without(FORCE) : typed;
        this.dollars = dollars;
        this.preferences = preferences;
    }

    Preferences preferences() {
        return preferences;
    }

    /** Returns what becomes of a file that the command would write, and that exists. */
    IfExists existing() {
        return existing;
    }

    /** Returns all behind the words that were taken, as it was typed. */
    Word typed() {
        return segment.from(taken);
    }

    /** Returns all behind the words that were taken, and so many more, as it was typed. */
    String typed(int more) {
        return segment.from(taken + more).text();
    }

    /**
     * Returns whether the next word but so many is this one or short for it; where any text may follow, only this one without
     * quotation marks.
     */
    boolean isNext(int index, String wanted) throws Wrong {
        if (taken + index >= words().size()) {
            return false;
        }
        Word word = words().get(taken + index);
        if (textFollows) {
            return !word.quoted() && word.text().equals(wanted);
        }
        String said = dollars.text(word).text();
        return SHORT.getOrDefault(said, said).equals(wanted);
    }

    /** Refuses ! and --force, at the last word that was taken. */
    void refuseReplacing() throws Wrong {
        if (existing == IfExists.REPLACE) {
            String option = words().get(taken - 1).text();
            throw new Wrong(
                    words().get(taken - 1).place(),
                    verb + ": " + option + " writes nothing that ! or --force could replace");
        }
    }

    void skip(int count) {
        taken += count;
    }

    /** Refuses a next word that is none of those that are allowed. */
    void check(List<String> allowed) throws Wrong {
        int before = taken;
        oneOf(allowed);
        taken = before;
    }

    /** Returns all behind the words that were taken. */
    Word rest() throws Wrong {
        return dollars.text(typed());
    }

    /** Returns all behind the words that were taken, as a query. */
    Word query() throws Wrong {
        return dollars.query(typed());
    }

    /** Takes all behind the words that were taken, as a command. */
    Command command(String what) throws Wrong {
        if (!more()) {
            throw missing(what);
        }
        if (segment.depth() > DEEPEST) {
            throw new Wrong(words().get(taken).place(), "expect: a problem with a problem, " + DEEPEST + " times over");
        }
        Command command = Lines.command(segment.behind(taken + 1), dollars, preferences);
        takeAll();
        return command;
    }

    /** Takes all that follows as one text; where it is quoted as a whole, what is inside. */
    String whole(String what) throws Wrong {
        Word rest = rest();
        Word first = take(what);
        boolean whole = first.quoted() && !more();
        String text = whole ? first.text() : rest.text();
        if (text.isEmpty()) {
            throw missing(what);
        }
        takeAll();
        return text;
    }

    boolean more() {
        return taken < words().size();
    }

    Optional<Word> take() throws Wrong {
        return more() ? Optional.of(dollars.text(words().get(taken++))) : Optional.empty();
    }

    Word take(String what) throws Wrong {
        Optional<Word> word = take();
        return word.orElseThrow(() -> missing(what));
    }

    void takeAll() {
        taken = words().size();
    }

    Wrong missing(String what) {
        return new Wrong(segment.end(), verb + ": " + what);
    }

    /** Takes a number from 1 to a million, or uses the given one where there are no more words. */
    int number(int otherwise) throws Wrong {
        return more() ? number(take(""), 1) : otherwise;
    }

    int number(String what) throws Wrong {
        return number(take(what), 1);
    }

    int numberOrNone(String what) throws Wrong {
        return number(take(what), 0);
    }

    private int number(Word word, int least) throws Wrong {
        boolean none = least == 0 && word.text().equals("0");
        if (!none && !word.text().matches(NUMBER)) {
            throw new Wrong(
                    word.place(), verb + ": '" + word.text() + "' is not a number from " + least + " to 1000000");
        }
        return Integer.parseInt(word.text());
    }

    /** Takes one of the words that are allowed. */
    String oneOf(List<String> allowed) throws Wrong {
        String list = String.join(", ", allowed);
        Word word = take("give one of " + list);
        if (!allowed.contains(word.text())) {
            throw new Wrong(
                    word.place(),
                    verb + ": '" + word.text() + "' must be one of " + list + Nearest.hint(word.text(), allowed));
        }
        return word.text();
    }

    char letter() throws Wrong {
        Word word = take("give a letter, a to z or A to Z");
        if (!word.text().matches("[a-zA-Z]")) {
            throw new Wrong(word.place(), verb + ": a mark is one letter, a to z or A to Z");
        }
        return word.text().charAt(0);
    }

    void end() throws Wrong {
        if (more()) {
            Word word = take("");
            throw new Wrong(word.place(), verb + ": '" + word.text() + "' is one word too many");
        }
    }

    private List<Word> words() {
        return segment.arguments();
    }
}

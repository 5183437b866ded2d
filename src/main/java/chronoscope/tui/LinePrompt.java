package chronoscope.tui;

import chronoscope.command.Candidate;
import chronoscope.command.Choice;
import chronoscope.command.Command;
import chronoscope.command.CommandSpec;
import chronoscope.command.Commands;
import chronoscope.command.Key;
import chronoscope.command.Lines;
import chronoscope.command.Offered;
import chronoscope.command.Preferences;
import chronoscope.command.Shorthand;
import chronoscope.explore.Explorer;
import chronoscope.explore.Filter;
import chronoscope.explore.Search;
import chronoscope.explore.Step;
import chronoscope.explore.TextUiEffect;
import chronoscope.query.Query;
import chronoscope.terminal.Input;
import chronoscope.text.Counted;
import chronoscope.text.Parsed;
import chronoscope.text.SearchPattern;
import chronoscope.text.SearchTerm;
import chronoscope.text.SearchWords;
import chronoscope.view.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A line that is typed: what Tab offers, and what the line would do. */
final class LinePrompt implements Prompt {
    private final TextUiEffect.Prompt.Kind kind;
    private final String given;
    private Explorer base;
    private final List<String> history;
    private final List<String> useful;
    private final Preferences preferences;
    /** Where to go can be chosen, too. */
    private final Optional<Chooser> chooser;

    private LineEditor line;
    private String draft = "";
    private int recalled;
    private List<Candidate> candidates = List.of();
    private int from;
    private int chosen = -1;
    private Reading reading = Reading.BY_ITS_SIGNS;

    /** How what is searched for is read. */
    private enum Reading {
        BY_ITS_SIGNS,
        TEXT,
        PATTERN
    }

    /**
     * @param history lines that were accepted before, the latest last
     * @param useful verbs, the most useful first
     */
    LinePrompt(
            TextUiEffect.Prompt asked,
            Explorer base,
            List<String> history,
            List<String> useful,
            Preferences preferences) {
        this.kind = asked.kind();
        this.given = asked.text();
        this.line = LineEditor.of(given);
        this.base = base;
        this.history = List.copyOf(history);
        this.useful = List.copyOf(useful);
        this.preferences = preferences;
        this.recalled = history.size();
        this.chooser = kind == TextUiEffect.Prompt.Kind.GOTO ? Optional.of(chooser(Choice.of(base))) : Optional.empty();
    }

    /** Returns what offers where the line leads, and below that what has its letters. */
    private Chooser chooser(Function<String, List<Choice>> choices) {
        return new Chooser(given, typed -> {
            Optional<Explorer> there = typed.isBlank() ? Optional.of(base) : there(typed);
            return Choice.led(there.flatMap(Explorer::event), choices.apply(typed));
        });
    }

    private Optional<Explorer> there(String typed) {
        Step step = Commands.go(typed.strip()).applyTo(base);
        return step.reply().problem().isEmpty() ? Optional.of(step.explorer()) : Optional.empty();
    }

    /** Returns what is chosen in place of where the line leads: below that, or as the line leads nowhere. */
    private Optional<Offered> instead() {
        return chooser.filter(each -> each.chosen() > 0
                        || (!line.text().isBlank() && there(line.text()).isEmpty()))
                .flatMap(Chooser::offer);
    }

    @Override
    public String text() {
        return line.text();
    }

    @Override
    public void startFrom(Explorer other) {
        base = other;
    }

    @Override
    public boolean isAcceptable() {
        return kind == TextUiEffect.Prompt.Kind.COMMAND
                || line.text().isBlank()
                || meant().problem().isEmpty();
    }

    @Override
    public Optional<String> accepted() {
        Optional<Offered> instead = instead();
        if (instead.isPresent()) {
            return instead.map(Offered::line);
        }
        // An emptied note is removed; an empty line asks for nothing.
        boolean nothing = line.text().isBlank() && (kind != TextUiEffect.Prompt.Kind.ANNOTATE || given.isEmpty());
        if (nothing) {
            return Optional.empty();
        }
        return kind == TextUiEffect.Prompt.Kind.COMMAND
                ? Optional.of(line.text())
                : meant().value().map(Command::text);
    }

    /** Returns the command that is meant, or what is wrong with what was typed: what is one query is so in no line. */
    private Parsed<Command> meant() {
        String text = line.text().strip();
        return switch (kind) {
            case FIND -> term().map(Commands::find);
            case FILTER -> filter(text).map(Commands::filter);
            case EDIT -> filter(text).map(filter -> Commands.edit(base.filterAt() + 1, filter));
            case GOTO -> Parsed.of(Commands.go(text));
            case ANNOTATE -> Parsed.of(Commands.annotate(text));
            case COMMAND -> throw new IllegalStateException("a line is read when it is accepted");
        };
    }

    private static Parsed<Filter> filter(String text) {
        return Query.parse(text).map(Filter::of);
    }

    /** Returns what is searched for: as its signs say, or as the reader chose. */
    private Parsed<? extends SearchTerm> term() {
        return switch (reading) {
            case BY_ITS_SIGNS -> Parsed.of(SearchTerm.typed(line.text()));
            case TEXT -> Parsed.of(SearchWords.of(line.text()));
            case PATTERN -> SearchPattern.parse(line.text());
        };
    }

    private boolean isPattern() {
        return reading == Reading.PATTERN
                || term().value().filter(SearchPattern.class::isInstance).isPresent();
    }

    private void switchReading() {
        reading = isPattern() ? Reading.TEXT : Reading.PATTERN;
    }

    @Override
    public void press(Key key) {
        if (chooser.isPresent() && !recalls(key) && chooser.get().press(key, base.layout())) {
            return;
        }
        if (key.equals(Key.of("Tab"))) {
            complete(1);
        } else if (key.equals(Key.of("ShiftTab"))) {
            complete(-1);
        } else if (key.equals(Key.of("Up")) || key.equals(Key.ctrl('p'))) {
            recall(recalled - 1);
        } else if (key.equals(Key.of("Down")) || key.equals(Key.ctrl('n'))) {
            recall(recalled + 1);
        } else if (key.equals(Key.ctrl('r')) && kind == TextUiEffect.Prompt.Kind.FIND) {
            switchReading();
        } else {
            line.after(key).ifPresent(this::edited);
        }
    }

    /** Returns whether a key that could move in what is offered goes to a line that was typed before, or back from it. */
    private boolean recalls(Key key) {
        boolean up = key.equals(Key.of("Up")) || key.equals(Key.ctrl('p'));
        boolean down = key.equals(Key.of("Down")) || key.equals(Key.ctrl('n'));
        return (up && chooser.orElseThrow().chosen() == 0) || (down && recalled < history.size());
    }

    @Override
    public boolean point(Input.Pointed what) {
        return chooser.isPresent() && chooser.get().point(what, base.layout());
    }

    @Override
    public void paste(String text) {
        edited(kind == TextUiEffect.Prompt.Kind.COMMAND ? line.pasteLines(text) : line.paste(text));
    }

    private void edited(LineEditor other) {
        boolean same = other.text().equals(line.text());
        line = other;
        if (!same) {
            chooser.ifPresent(each -> each.typed(line.text()));
        }
        candidates = List.of();
        chosen = -1;
    }

    private void recall(int wanted) {
        if (0 <= wanted && wanted <= history.size()) {
            draft = recalled == history.size() ? line.text() : draft;
            recalled = wanted;
            edited(LineEditor.of(wanted == history.size() ? draft : history.get(wanted)));
        }
    }

    private void complete(int direction) {
        if (kind == TextUiEffect.Prompt.Kind.FIND || kind == TextUiEffect.Prompt.Kind.ANNOTATE) {
            return;
        }
        if (candidates.isEmpty()) {
            offer();
        } else {
            chosen = Math.floorMod(chosen + direction, candidates.size());
            line = line.replaceFrom(from, candidates.get(chosen).text());
        }
    }

    private void offer() {
        String lead = kind == TextUiEffect.Prompt.Kind.COMMAND ? "" : "filter ";
        int start = line.text().lastIndexOf('\n', line.caret() - 1) + 1;
        String typed = lead + line.text().substring(start, line.caret());
        Lines.Completion completion = Lines.complete(typed, base, preferences);
        from = start + completion.from() - lead.length();
        // A line has two dollar signs for one; this is no line.
        boolean command = kind == TextUiEffect.Prompt.Kind.COMMAND;
        List<Candidate> found = completion.candidates().stream()
                .map(each -> command ? each : new Candidate(each.text().replace("$$", "$"), each.description()))
                .sorted(Comparator.comparingInt(each -> typed.isBlank() ? usefulness(each.text()) : 0))
                .toList();
        if (found.size() == 1) {
            String only = found.get(0).text();
            line = line.replaceFrom(from, only.endsWith(":") ? only : only + " ");
        } else if (!found.isEmpty()) {
            line = line.replaceFrom(from, common(found));
            candidates = found;
        }
    }

    /** Returns the place of a verb among the commands of an empty palette: what is useful here comes first. */
    private int usefulness(String verb) {
        int place = useful.indexOf(verb);
        return place < 0 ? useful.size() : place;
    }

    private static String common(List<Candidate> found) {
        String common = found.get(0).text();
        for (Candidate each : found) {
            int same = 0;
            int most = Math.min(common.length(), each.text().length());
            while (same < most && common.charAt(same) == each.text().charAt(same)) {
                same++;
            }
            common = common.substring(0, same);
        }
        return common;
    }

    @Override
    public Preview preview() {
        Optional<Offered> instead = instead();
        if (instead.isPresent()) {
            return new Preview(
                    chooser.orElseThrow().preview(base), instead.get().hint(), false);
        }
        if (line.text().isBlank()) {
            return new Preview(base, candidates.isEmpty() ? beforeTyping() : "Tab takes the next", false);
        }
        if (kind == TextUiEffect.Prompt.Kind.COMMAND) {
            return new Preview(base, lines() > 1 ? "run these " + lines() + " lines? Enter, or Esc" : usage(), false);
        }
        Parsed<Command> meant = meant();
        if (meant.problem().isPresent()) {
            return new Preview(base, meant.problem().get().message() + readingHint(), true);
        }
        if (kind == TextUiEffect.Prompt.Kind.FIND && isPattern() && takesLong()) {
            return new Preview(base, "Enter searches" + readingHint(), false);
        }
        Step step = meant.value().orElseThrow().applyTo(base);
        Optional<String> problem = step.reply().problem();
        String hint =
                problem.map(LinePrompt::withoutVerb).orElse(step.reply().note().orElse(""));
        return new Preview(step.explorer(), hint + readingHint(), problem.isPresent());
    }

    private boolean takesLong() {
        return term().value().filter(term -> Search.isQuick(base, term)).isEmpty();
    }

    /** Says what can be typed, in few words: a narrow screen has room for no more. */
    private String beforeTyping() {
        return switch (kind) {
            case COMMAND -> "Tab lists the commands";
            case FIND -> "words, or a pattern";
            case FILTER, EDIT -> "Tab lists the fields";
            case GOTO -> "a date, or words";
            case ANNOTATE -> given.isEmpty() ? "Enter keeps your note" : "Enter removes the note";
        };
    }

    /** Says how a search is read where it could be read in another way. */
    private String readingHint() {
        boolean both = kind == TextUiEffect.Prompt.Kind.FIND
                && (reading != Reading.BY_ITS_SIGNS || SearchTerm.looksLikePattern(line.text()));
        return !both ? "" : isPattern() ? " (pattern; ^R: text)" : " (text; ^R: pattern)";
    }

    private long lines() {
        return line.text().lines().count();
    }

    private String usage() {
        String verb = line.text().strip().split("\\s+", 2)[0];
        return Shorthand.row(verb).map(CommandSpec::usage).orElseGet(this::offered);
    }

    private String offered() {
        int count = line.text().contains(" ")
                ? 0
                : Lines.complete(line.text(), base, preferences).candidates().size();
        return count < 2 ? "" : "Tab lists " + Counted.of(count, "command");
    }

    private static String withoutVerb(String message) {
        return message.replaceFirst("^(find|filter|goto): ", "");
    }

    @Override
    public Scene.Typing typing(Preview preview) {
        boolean chooses = chooser.filter(each -> !each.offers().isEmpty()).isPresent();
        return new Scene.Typing(
                label(),
                line.text(),
                line.caret(),
                preview.hint(),
                preview.wrong(),
                candidates,
                chooser.map(Chooser::offers).orElse(List.of()),
                chooses ? chooser.get().chosen() : chosen);
    }

    private String label() {
        return switch (kind) {
            case FIND -> "/";
            case FILTER -> "& ";
            case EDIT -> (base.filterAt() + 1) + " & ";
            case COMMAND -> ":";
            case GOTO -> "go to ";
            case ANNOTATE -> "note: ";
        };
    }

    @Override
    public boolean isNew() {
        String text = line.text();
        return !text.isBlank() && !text.equals(given) && !history.contains(text);
    }

    @Override
    public Map<TextUiEffect.Prompt.Kind, List<String>> remembered() {
        List<String> more = new ArrayList<>(history);
        more.remove(line.text());
        more.add(line.text());
        return Map.of(kind, more);
    }
}

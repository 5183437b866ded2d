package chronoscope.command;

import static chronoscope.command.Arguments.event;
import static chronoscope.command.Arguments.file;
import static chronoscope.command.Arguments.rest;
import static chronoscope.command.Arguments.word;
import static chronoscope.command.CommandSpec.Group.SCRIPT;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;

import chronoscope.explore.Effect;
import chronoscope.explore.Explorer;
import chronoscope.explore.IfExists;
import chronoscope.explore.Narration;
import chronoscope.explore.Step;
import chronoscope.text.Quoted;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** Commands of scripts: they narrate, expect, record, and run other scripts. */
final class ScriptCommands {
    private static final String RECORDING = "give a file, or stop";

    static final Form.One<String> SAY = form("say", rest("<text>", "give a text"), Narration::say, Role.Words::new);
    static final Form.One<String> MESSAGE = form("message", rest("<text>", "give a text"), Narration::message);
    static final Form.One<String> CHAPTER =
            form("chapter", rest("<name>", "give a name"), Narration::chapter, Role.Chapter::new);
    static final Form.Two<String, String> SET =
            form("set", Arguments.VARIABLE, word("<text>", "give a text"), Narration::set, Role.Variable::new);
    static final Form.One<Command> EXPECT_PROBLEM = form(
            "expect problem",
            Arguments.COMMAND,
            (explorer, command) -> Narration.expectProblem(command.applyTo(explorer), command.text()),
            command -> new Role.Expectation(command.role().needsOwnScreen()));

    static final List<CommandSpec> ROWS = List.of(
            row(SCRIPT, "show a sentence to the audience", SAY).example("say Look here.", "Look here."),
            row(SCRIPT, "print a message, which the output pane shows at any length", MESSAGE)
                    .example("message Look here.", "Look here."),
            row(SCRIPT, "start a chapter", CHAPTER).example("chapter The deal", "The deal"),
            row(
                            SCRIPT,
                            "wait some seconds, or for a key",
                            form("pause key", explorer -> Step.to(explorer), new Role.Pause(OptionalLong.empty())),
                            form(
                                    "pause",
                                    Arguments.SECONDS,
                                    (explorer, millis) -> Step.to(explorer),
                                    millis -> new Role.Pause(OptionalLong.of(millis))))
                    .example("pause 2.5", ""),
            row(
                            SCRIPT,
                            "fail unless this is true: the event, how many are shown, a filter, text on the screen or not, a command that fails",
                            expecting("expect event", event("give the id of an event"), Narration::expectEvent, false),
                            expecting(
                                    "expect count",
                                    Argument.of(
                                            "<n>",
                                            words -> words.numberOrNone("give a number of events"),
                                            String::valueOf),
                                    Narration::expectCount,
                                    false),
                            expecting("expect filter", Arguments.QUERY, Narration::expectFilter, false),
                            expecting(
                                    "expect screen",
                                    screenText(),
                                    (explorer, text) -> onScreen(explorer, text, true),
                                    true),
                            expecting(
                                    "expect no",
                                    screenText(),
                                    (explorer, text) -> onScreen(explorer, text, false),
                                    true),
                            EXPECT_PROBLEM)
                    .example("expect count 14", "row=1"),
            row(
                            SCRIPT,
                            "write the screen as text, or compare it with a file; ! replaces a file",
                            form(
                                    "snapshot",
                                    file("<file>", "give a file"),
                                    Arguments.EXISTING,
                                    (explorer, name, existing) ->
                                            snapshot(explorer, Effect.Snapshot.As.TEXT, name, existing),
                                    (name, existing) -> new Role.Unseen()),
                            form(
                                    "snapshot --compare",
                                    Arguments.readFile("give a file"),
                                    (explorer, name) ->
                                            snapshot(explorer, Effect.Snapshot.As.COMPARED, name, IfExists.KEEP),
                                    name -> new Role.Expectation(true)))
                    .example("snapshot list.txt", "list.txt"),
            row(
                            SCRIPT,
                            "write the screen as a picture; ! replaces a file",
                            form(
                                    "shot",
                                    Arguments.picture(),
                                    Arguments.EXISTING,
                                    (explorer, name, existing) ->
                                            snapshot(explorer, Effect.Snapshot.As.PICTURE, name, existing),
                                    (name, existing) -> new Role.Unseen()))
                    .example("shot list.svg", "list.svg"),
            row(
                            SCRIPT,
                            "record what you do into a script, or stop recording; ! replaces a file",
                            form(
                                    "record",
                                    file("<file>", RECORDING),
                                    Arguments.EXISTING,
                                    (explorer, name, existing) ->
                                            Step.asking(explorer, new Effect.StartRecording(name, existing, false)),
                                    (name, existing) -> new Role.Unseen()),
                            form(
                                    "record --verbatim",
                                    file("<file>", RECORDING),
                                    Arguments.EXISTING,
                                    (explorer, name, existing) ->
                                            Step.asking(explorer, new Effect.StartRecording(name, existing, true)),
                                    (name, existing) -> new Role.Unseen()),
                            form(
                                    "record stop",
                                    explorer -> Step.asking(explorer, new Effect.StopRecording()),
                                    new Role.Unseen()))
                    .example("record tour.script", "tour.script"),
            row(
                            SCRIPT,
                            "run the commands of a script",
                            form(
                                    "run",
                                    file("<script>", "give a script"),
                                    (explorer, name) -> Step.asking(explorer, new Effect.Run(name)),
                                    Role.Script::new))
                    .example("run tour.script", "tour.script"),
            row(SCRIPT, "set $name to a text", SET).example("set who iran; filter actor:$who", "filters=actor:iran"));

    private ScriptCommands() {}

    private static <T> Form expecting(
            String text, Argument<T> argument, BiFunction<Explorer, T, Step> does, boolean needsScreen) {
        return form(text, argument, does, value -> new Role.Expectation(needsScreen));
    }

    private static Argument<String> screenText() {
        return Argument.of("<text>", words -> words.whole("give a text"), Quoted::word);
    }

    private static Step onScreen(Explorer explorer, String text, boolean shown) {
        return Step.asking(explorer, new Effect.ExpectScreen(text, shown, explorer));
    }

    private static Step snapshot(Explorer explorer, Effect.Snapshot.As as, String file, IfExists existing) {
        return Step.asking(explorer, new Effect.Snapshot(as, file, existing, explorer));
    }
}

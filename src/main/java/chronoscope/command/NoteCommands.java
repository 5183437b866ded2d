package chronoscope.command;

import static chronoscope.command.CommandSpec.Group.NOTES;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.EVENT;

import chronoscope.explore.Annotations;
import chronoscope.explore.Annotations.Star;
import chronoscope.text.Quoted;
import java.util.List;

/** Commands about a reader's own notes, which are kept outside of the timeline's file. */
final class NoteCommands {
    private static final Argument<String> LABEL = Arguments.rest("<name>", "give a name for it")
            .offering((explorer, preferences) ->
                    Annotations.labels(explorer).map(label -> new Candidate(Quoted.rest(label), "")));

    /** What was turned is written as what it became, so that a script does it again. */
    private static final Argument<Star> STAR =
            Argument.of("[on|off]", NoteCommands::star, NoteCommands::word).resolving(Star::resolved);

    static final Form.Plain ERASE = form("annotate", Annotations::erase);
    static final Form.One<String> ANNOTATE = form("annotate", Arguments.rest("[text]", ""), Annotations::annotate);

    static final List<CommandSpec> ROWS = List.of(
            row(NOTES, "write a note of your own on this event, or remove it; the file stays as it is", ERASE, ANNOTATE)
                    .keys(EVENT, "A", "prompt annotate", "a note of your own on this event")
                    .example("annotate Call them.", "Annotate"),
            row(
                            NOTES,
                            "give this event a label of your own, or take one away",
                            form("label", LABEL, Annotations::label),
                            form("label remove", LABEL, Annotations::unlabel))
                    .keys(EVENT, "#", "prompt command \"label \"", "a label of your own")
                    .example("label to check", "Annotate"),
            row(NOTES, "star this event, or no longer", form("star", STAR, Annotations::star))
                    .keys(EVENT, "!", "star", "star this event, or no longer")
                    .example("star", "Annotate"),
            row(
                            NOTES,
                            "list your notes, write them into a file or print them, or add those of a file to yours",
                            form("notes", Annotations::list),
                            form(
                                    "notes export",
                                    Arguments.file("<file>", "").optional(),
                                    Arguments.EXISTING,
                                    Annotations::export),
                            form("notes import", Arguments.readFile("give a file"), Annotations::take))
                    .example("notes", "no notes"));

    private NoteCommands() {}

    private static Star star(WordReader words) throws Wrong {
        return !words.more() ? Star.TURNED : words.oneOf(List.of("on", "off")).equals("on") ? Star.ON : Star.OFF;
    }

    private static String word(Star star) {
        return switch (star) {
            case ON -> "on";
            case OFF -> "off";
            case TURNED -> "";
        };
    }
}

package chronoscope.command;

import static chronoscope.command.CommandSpec.Group.DISPLAY;
import static chronoscope.command.CommandSpec.row;
import static chronoscope.command.Form.form;
import static chronoscope.command.PaneSets.ANY;
import static chronoscope.command.PaneSets.IN_OUTPUT;
import static chronoscope.command.PaneSets.UNPRINTED;

import chronoscope.explore.Effect;
import chronoscope.explore.Step;
import chronoscope.explore.TextUiEffect;
import java.util.List;

/** Commands about the colours, help, and the end. */
final class DisplayCommands {
    static final Form.One<ThemeChoice> THEME = form(
            "theme",
            Arguments.THEME,
            (explorer, theme) -> Step.to(explorer.themed(theme.name())),
            theme -> new Role.Colours(theme.name()));

    static final List<CommandSpec> ROWS = List.of(
            row(DISPLAY, "choose the colours", THEME).example("theme light", "theme=light"),
            row(
                            DISPLAY,
                            "list the commands, explain one, or list the keys of the current pane",
                            form("help", HelpPage.ARGUMENT, (explorer, page) -> page.printed(explorer)))
                    .keys(UNPRINTED, "? F1", "help keys; focus output", "these keys")
                    .hint("more", UNPRINTED)
                    .keys(IN_OUTPUT, "? F1", "help keys", "these keys; there, one level back")
                    .example("help zoom", "zoom in"),
            row(
                            DISPLAY,
                            "use the mouse, or leave it to the terminal for selecting text",
                            form("mouse on", explorer -> Step.asking(explorer, new TextUiEffect.Mouse(true))),
                            form("mouse off", explorer -> Step.asking(explorer, new TextUiEffect.Mouse(false))))
                    .example("mouse off", "heard=false"),
            row(
                            DISPLAY,
                            "take a tour of the built-in timeline",
                            form("tutorial", explorer -> Step.asking(explorer, new TextUiEffect.Tutorial())))
                    .example("tutorial", "Tutorial"),
            row(DISPLAY, "end the program", form("quit", explorer -> Step.asking(explorer, new Effect.Quit())))
                    .alias("exit")
                    .keys(ANY, "Q", "quit", "leave the program at once")
                    .keys(Binding.pair(ANY, "Z Z", "quit", "leave the program"))
                    .keys(Binding.pair(ANY, "Z Q", "quit", "leave the program"))
                    .example("quit", "Quit"));

    private DisplayCommands() {}
}

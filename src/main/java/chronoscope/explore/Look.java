package chronoscope.explore;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Commands about the looks, help, and the end. */
public sealed interface Look extends Command {
    /** The theme that is dark or light as the terminal is, and dark where nothing tells. */
    String AUTO = "auto";

    /** The names of the themes. */
    List<String> THEMES = List.of(AUTO, "dark", "light", "high-contrast", "mono");

    /**
     * Chooses the palette.
     *
     * @param basis the theme of the program's that it is based on, or is: the one that others have, too
     */
    record Theme(String name, String basis) implements Look {
        Theme(String name) {
            this(name, name);
        }

        @Override
        public String line() {
            return "theme " + basis;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Explorers.quietly(explorer.themed(name));
        }
    }

    /**
     * Prints help.
     *
     * @param topic the command that is explained, or empty for all
     */
    record Help(Optional<String> topic, List<String> lines) implements Look {
        public Help {
            lines = List.copyOf(lines);
        }

        @Override
        public String line() {
            return topic.map(verb -> "help " + verb).orElse("help");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return printed(explorer, lines);
        }
    }

    /** Prints the keys of the focused pane. */
    record HelpKeys(Map<Pane, KeySheet> sheets) implements Look {
        public HelpKeys {
            sheets = Map.copyOf(sheets);
        }

        @Override
        public String line() {
            return "help keys";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            KeySheet sheet = sheets.get(explorer.focus());
            return printed(
                    explorer,
                    sheet == null ? List.of() : sheet.lines(explorer.layout().outputText(), explorer.measure()));
        }
    }

    /** Shows the reader around. */
    record Tutorial() implements Look {
        @Override
        public String line() {
            return "tutorial";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Tutorial()));
        }
    }

    /** Hears the mouse, or leaves it to the terminal, which then selects text with it. */
    record Mouse(boolean heard) implements Look {
        @Override
        public String line() {
            return heard ? "mouse on" : "mouse off";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Mouse(heard)));
        }
    }

    /** Ends the session. */
    record Quit() implements Look {
        @Override
        public String line() {
            return "quit";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Quit()));
        }
    }

    private static Step printed(Explorer explorer, List<String> lines) {
        List<Output> output = lines.stream().<Output>map(Output.Message::new).toList();
        return new Step(explorer, Reply.printed(output));
    }
}

package chronoscope.explore;

import chronoscope.text.Quoted;
import java.util.List;
import java.util.Optional;

/** Commands about what the keys act on and how large the screen is. */
public sealed interface Panes extends Command {

    /** Gives the keys to a pane. */
    record Focus(Pane pane) implements Panes {
        @Override
        public String line() {
            return "focus " + pane.label();
        }

        @Override
        public Step applyTo(Explorer explorer) {
            if (pane == Pane.FILTERS && explorer.filters().isEmpty()) {
                return new Step(explorer, Reply.wrong("focus: there are no filters"));
            }
            if (pane == Pane.FACETS) {
                return explorer.facets().isPresent()
                        ? Explorers.quietly(explorer.focused(pane))
                        : new Count.Show(Optional.empty()).applyTo(explorer);
            }
            if (pane == Pane.LANES && explorer.lanes().isEmpty()) {
                return new Divide.Show(Optional.empty()).applyTo(explorer);
            }
            if (pane == Pane.LIST) {
                return Explorers.quietly(explorer.divided(Optional.empty()).focused(pane));
            }
            if (pane != Pane.OUTPUT) {
                return Explorers.quietly(explorer.focused(pane));
            }
            Pane under = explorer.focus() == Pane.OUTPUT ? explorer.printed().under() : explorer.focus();
            return explorer.output().isEmpty()
                    ? new Step(explorer, Reply.wrong("focus: nothing was printed yet"))
                    : Explorers.quietly(explorer.printing(new Printed(explorer.output(), 0, under))
                            .focused(pane));
        }
    }

    /** Gives the keys to the other one of list, or lanes, and detail. */
    record FocusOther() implements Panes {
        @Override
        public String line() {
            return "focus next";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Pane beside = explorer.facets().isPresent() ? Pane.FACETS : Pane.DETAIL;
            boolean hasOther = beside == Pane.FACETS || !explorer.shown().isEmpty();
            Pane other = explorer.focus() == explorer.root() && hasOther ? beside : explorer.root();
            return Explorers.quietly(explorer.focused(other));
        }
    }

    /** Goes one level in: from the list to the detail, from an item of the detail to where it leads. */
    record Enter() implements Panes {
        @Override
        public String line() {
            return "enter";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return switch (explorer.focus()) {
                case LIST, LANES ->
                    explorer.shown().isEmpty()
                            ? Explorers.nothingShown(explorer)
                            : Explorers.quietly(explorer.focused(Pane.DETAIL));
                case DETAIL -> item(explorer);
                case FILTERS -> Explorers.quietly(explorer.focused(explorer.root()));
                case FACETS -> Count.narrowed(explorer, "");
                case OUTPUT -> Explorers.quietly(explorer);
            };
        }

        private static Step item(Explorer explorer) {
            int item = explorer.detailItem();
            List<String> linked = Explorers.linked(explorer);
            if (explorer.shown().isEmpty()) {
                return Explorers.nothingShown(explorer);
            }
            if (item < 0) {
                return new Step(explorer, Reply.said("no link or citation is selected; j and k go to them"));
            }
            return item < linked.size()
                    ? new Move.Follow(linked.get(item)).applyTo(explorer)
                    : new Act.Open(Address.PAGE, Optional.of(item - linked.size() + 1)).applyTo(explorer);
        }
    }

    /** Goes one level out; at the root it ends the search, and takes away what a script said. */
    record Close() implements Panes {
        @Override
        public String line() {
            return "close";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Explorers.quietly(
                    switch (explorer.focus()) {
                        case LIST ->
                            explorer.finding(explorer.found().map(Found::ended))
                                    .telling(explorer.told().silent());
                        case LANES -> explorer.divided(Optional.empty());
                        case DETAIL, FILTERS -> explorer.focused(explorer.root());
                        case FACETS -> explorer.counting(Optional.empty()).focused(explorer.root());
                        case OUTPUT -> explorer.focused(explorer.printed().under());
                    });
        }
    }

    /** Goes one level out, and at the root out of the program. */
    record Leave() implements Panes {
        @Override
        public String line() {
            return "leave";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.focus() == Pane.LIST
                    ? new Step(explorer, Reply.asking(new Effect.Quit()))
                    : new Close().applyTo(explorer);
        }
    }

    /**
     * Lets the reader type.
     *
     * @param text what stands in the line already
     */
    record Prompt(Effect.Prompt.Kind kind, String text) implements Panes {
        @Override
        public String line() {
            return "prompt " + kind.label() + (text.isEmpty() ? "" : " " + Quoted.always(text));
        }

        @Override
        public Step applyTo(Explorer explorer) {
            if (kind != Effect.Prompt.Kind.EDIT) {
                return new Step(explorer, Reply.asking(new Effect.Prompt(kind, text)));
            }
            if (explorer.filters().isEmpty()) {
                return new Step(explorer, Reply.wrong("prompt: there are no filters"));
            }
            String query = explorer.filters().get(explorer.filterAt()).text();
            return new Step(explorer, Reply.asking(new Effect.Prompt(kind, text.isEmpty() ? query : text)));
        }
    }

    /** Lets the reader choose a command. */
    record Palette() implements Panes {
        @Override
        public String line() {
            return "palette";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Palette()));
        }
    }

    /** Gives the screen a size. */
    record Screen(Size size) implements Panes {
        @Override
        public String line() {
            return "screen " + size;
        }

        @Override
        public boolean needsOwnScreen() {
            return true;
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return Explorers.quietly(explorer.sized(size));
        }
    }

    /** Draws everything anew. */
    record Redraw() implements Panes {
        @Override
        public String line() {
            return "redraw";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Redraw()));
        }
    }
}

package chronoscope.explore;

import java.util.List;
import java.util.Optional;

/** What the keys act on, and how large the screen is. */
public final class Panes {
    private Panes() {}

    /** Gives the keys to a pane. */
    public static Step focus(Explorer explorer, Pane pane) {
        if (pane == Pane.FILTERS && explorer.filters().isEmpty()) {
            return Step.wrong(explorer, "focus: there are no filters");
        }
        if (pane == Pane.FACETS) {
            return explorer.facets().isPresent()
                    ? Step.to(explorer.focused(pane))
                    : FacetMoves.show(explorer, Optional.empty());
        }
        if (pane == Pane.LANES && explorer.lanes().isEmpty()) {
            return LaneMoves.show(explorer, Optional.empty());
        }
        if (pane == Pane.LIST) {
            return Step.to(explorer.divided(Optional.empty()).focused(pane));
        }
        if (pane != Pane.OUTPUT) {
            return Step.to(explorer.focused(pane));
        }
        Pane under = explorer.focus() == Pane.OUTPUT ? explorer.printed().under() : explorer.focus();
        if (explorer.output().isEmpty()) {
            return Step.wrong(explorer, "focus: nothing was printed yet");
        }
        Explorer there = explorer.printing(Printed.of(explorer.output(), under)).focused(pane);
        return Reading.shown(there)
                .map(copy -> Step.to(Reading.centred(there)))
                .orElseGet(() -> PaneMoves.of(there).scroll(0));
    }

    /** Gives the keys to the other one of list, or lanes, and detail. */
    public static Step focusOther(Explorer explorer) {
        Pane beside = explorer.facets().isPresent() ? Pane.FACETS : Pane.DETAIL;
        boolean hasOther = beside == Pane.FACETS || !explorer.shown().isEmpty();
        Pane other = explorer.focus() == explorer.root() && hasOther ? beside : explorer.root();
        return Step.to(explorer.focused(other));
    }

    /** Goes one level in: from the list to the detail and its first link or citation, from an item of the detail to where it leads. */
    public static Step enter(Explorer explorer) {
        return switch (explorer.focus()) {
            case LIST, LANES -> explorer.shown().isEmpty() ? Step.nothingShown(explorer) : intoDetail(explorer);
            case DETAIL -> item(explorer);
            case FILTERS -> Step.to(explorer.focused(explorer.root()));
            case FACETS -> FacetMoves.narrowed(explorer, "");
            case OUTPUT -> printedItem(explorer);
        };
    }

    /** Selects the first link or citation, one that is in sight before others. */
    private static Step intoDetail(Explorer explorer) {
        Explorer there = PaneMoves.of(explorer.focused(Pane.DETAIL)).scroll(0).explorer();
        boolean has = there.detail().filter(text -> text.items() > 0).isPresent();
        return Step.to(
                has && there.detailItem() < 0 ? there.detailPosition(new DetailPosition(there.detailTop(), 0)) : there);
    }

    /** Goes where a printed line leads. */
    private static Step printedItem(Explorer explorer) {
        Optional<SourceCopy> copy = Reading.shown(explorer);
        if (copy.isPresent()) {
            return Reading.toEvent(explorer, copy.get());
        }
        int item = explorer.outputItem();
        List<Target> targets = explorer.printed().targets();
        if (targets.isEmpty()) {
            return Step.to(explorer);
        }
        return 0 <= item && item < targets.size()
                ? targets.get(item).from(explorer)
                : Step.said(explorer, "no line is selected; j and k go to those that lead somewhere");
    }

    private static Step item(Explorer explorer) {
        int item = explorer.detailItem();
        List<String> linked = Jumps.linked(explorer);
        if (explorer.shown().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        if (item < 0) {
            return Step.said(explorer, "no link or citation is selected; j and k go to them");
        }
        Explorer seen = explorer.detailPosition(PaneMoves.inDetail(explorer).showing());
        if (seen.detailTop() != explorer.detailTop()) {
            // What was not in sight is looked at first.
            return Step.to(seen);
        }
        return item < linked.size()
                ? Jumps.follow(explorer, linked.get(item))
                : Reading.readOrOpen(explorer, item - linked.size() + 1);
    }

    /** Goes one level out, or ends the search in what is printed; at the root it ends the search, and takes away what a script said. */
    public static Step close(Explorer explorer) {
        return Step.to(
                switch (explorer.focus()) {
                    case LIST -> closedList(explorer);
                    case LANES -> explorer.divided(Optional.empty());
                    case DETAIL, FILTERS -> explorer.focused(explorer.root());
                    case FACETS -> explorer.counting(Optional.empty()).focused(explorer.root());
                    case OUTPUT ->
                        explorer.printed().isSearched()
                                ? explorer.printing(explorer.printed()
                                        .with(explorer.printed().search().map(OutputSearch::ended)))
                                : explorer.focused(explorer.printed().under());
                });
    }

    /** Ends the search; where none is under way, picks nothing. */
    private static Explorer closedList(Explorer explorer) {
        Explorer ended = explorer.highlighted().isPresent()
                ? explorer.finding(explorer.search().map(SearchResult::ended))
                : explorer.picking(Picks.NONE);
        return ended.telling(ended.status().silent());
    }

    /** Goes one level out, and at the root out of the program. */
    public static Step leave(Explorer explorer) {
        return switch (explorer.focus()) {
            case LIST -> Step.asking(explorer, new Effect.Quit());
            case OUTPUT -> Step.to(explorer.focused(explorer.printed().under()));
            default -> close(explorer);
        };
    }

    /**
     * Lets the reader type.
     *
     * @param text what stands in the line already
     */
    public static Step prompt(Explorer explorer, TextUiEffect.Prompt.Kind kind, String text) {
        if (kind == TextUiEffect.Prompt.Kind.ANNOTATE) {
            return explorer.event().isEmpty()
                    ? Step.nothingShown(explorer)
                    : Step.asking(
                            explorer,
                            new TextUiEffect.Prompt(kind, text.isEmpty() ? Annotations.text(explorer) : text));
        }
        if (kind != TextUiEffect.Prompt.Kind.EDIT) {
            return Step.asking(explorer, new TextUiEffect.Prompt(kind, text));
        }
        if (explorer.filters().isEmpty()) {
            return Step.wrong(explorer, "prompt: there are no filters");
        }
        Filter filter = explorer.filters().get(explorer.filterAt());
        String query = filter.text();
        return filter.limit().isPresent() && text.isEmpty()
                ? Step.asking(explorer, new TextUiEffect.Prompt(TextUiEffect.Prompt.Kind.COMMAND, query))
                : Step.asking(explorer, new TextUiEffect.Prompt(kind, text.isEmpty() ? query : text));
    }

    public static Step screen(Explorer explorer, Size size) {
        return Step.to(explorer.sized(size));
    }
}

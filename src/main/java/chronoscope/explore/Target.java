package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Where a printed line leads. */
sealed interface Target {
    /** Goes there. */
    Step from(Explorer explorer);

    /** Leads to the first quote of a claim, or of the event as a whole. */
    static Target of(Event event, Optional<Claim> claim) {
        List<Citation> citations = claim.map(Claim::citations).orElse(event.citations());
        return new Evidence(event.id(), citations.stream().findFirst());
    }

    /** To an event, and in its detail to the citation that the line is about. */
    record Evidence(String event, Optional<Citation> citation) implements Target {
        @Override
        public Step from(Explorer explorer) {
            OptionalInt index = explorer.timeline().indexOf(event);
            if (index.isEmpty() || !explorer.shown().contains(index.getAsInt())) {
                return Step.wrong(explorer, "the event '" + event + "' is not shown now; 'clear' shows all");
            }
            Explorer there = explorer.jumpedTo(index.getAsInt()).focused(Pane.DETAIL);
            int place = citation.map(there.evidence()::indexOf).orElse(-1);
            int quote = Jumps.linked(there).size() + place;
            return Step.to(place < 0 ? there : there.detailPosition(there.detailAt(quote)));
        }
    }

    /** To what a line of commands does. */
    record Example(String line) implements Target {
        @Override
        public Step from(Explorer explorer) {
            return Step.asking(explorer, new TextUiEffect.Example(line));
        }
    }
}

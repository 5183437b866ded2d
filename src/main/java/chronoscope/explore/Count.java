package chronoscope.explore;

import chronoscope.query.Facet;
import chronoscope.query.Query;
import java.util.List;
import java.util.Optional;

/** Commands about how often each value is. */
public sealed interface Count extends Command {

    /** Shows how often each value of a facet is, in a pane, as that is where it is shown; without a facet, of the first that has any. */
    record Show(Optional<Facet> facet) implements Count {
        @Override
        public String line() {
            return facet.map(each -> "facets " + each.label()).orElse("facets");
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Facet wanted = facet.or(() -> explorer.facets().map(Facets::facet))
                    .orElseGet(() -> Group.first(List.of(Facet.values()), explorer));
            Facets facets = explorer.facets()
                    .filter(open -> open.facet() == wanted)
                    .orElseGet(() -> Facets.of(wanted, explorer.corpus(), explorer.shown()));
            return Explorers.quietly(explorer.counting(Optional.of(facets)).focused(Pane.FACETS));
        }
    }

    /** Shows the next facet, or the one before. */
    record Turn(int steps) implements Count {
        @Override
        public String line() {
            return steps > 0 ? "facets next" : "facets prev";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            Optional<Facet> now = explorer.facets().map(Facets::facet);
            return new Show(Optional.of(Explorers.turned(List.of(Facet.values()), now, steps))).applyTo(explorer);
        }
    }

    /** Hides the events of the group under the cursor. */
    record Exclude() implements Count {
        @Override
        public String line() {
            return "exclude";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return narrowed(explorer, "-");
        }
    }

    /** Prints how often each value of a facet is, of what is shown. */
    record Stats(Facet facet) implements Count {
        @Override
        public String line() {
            return "stats " + facet.label();
        }

        @Override
        public Step applyTo(Explorer explorer) {
            List<Group> groups = Group.of(facet, explorer.corpus(), explorer.shown());
            int most = groups.stream().mapToInt(Group::count).max().orElse(1);
            return groups.isEmpty()
                    ? new Step(explorer, Reply.said("no shown event has a known " + facet.label()))
                    : new Step(
                            explorer,
                            Reply.printed(groups.stream()
                                    .<Output>map(group -> new Output.Frequency(group, most))
                                    .toList()));
        }
    }

    /** Narrows to the events of the group under the cursor, or to all but them. */
    static Step narrowed(Explorer explorer, String sign) {
        Optional<Group> group = explorer.facets().flatMap(Facets::group);
        if (group.isEmpty()) {
            return new Step(
                    explorer,
                    Reply.wrong(
                            explorer.facets().isPresent()
                                    ? "facets: there is no value to choose"
                                    : "no value is selected; facets shows them"));
        }
        String text = sign + group.get().facet().query(group.get().key());
        Query query = Query.parse(text).query().orElseThrow();
        return new Narrow.Add(Filter.of(text, query)).applyTo(explorer);
    }
}

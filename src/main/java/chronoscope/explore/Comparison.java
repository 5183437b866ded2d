package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.text.Counted;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What two sources say, side by side. */
public final class Comparison {
    private final Timeline timeline;
    private final List<String> sources;
    private final Map<Verdict, List<Output>> found = new EnumMap<>(Verdict.class);

    /** How two sources relate in a statement. */
    private enum Verdict {
        AGREED("Both say"),
        DISPUTED("One disputes the other"),
        /** Of an event that both cover. */
        DIFFERENT("Said by one, of an event that both cover"),
        ONLY_FIRST("Only in "),
        ONLY_SECOND("Only in ");

        private final String heading;

        Verdict(String heading) {
            this.heading = heading;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT).replaceFirst("_.*", "");
        }

        String heading(List<String> sources) {
            return switch (this) {
                case AGREED, DISPUTED, DIFFERENT -> heading;
                case ONLY_FIRST -> heading + sources.get(0);
                case ONLY_SECOND -> heading + sources.get(1);
            };
        }
    }

    private Comparison(Timeline timeline, List<String> sources) {
        this.timeline = timeline;
        this.sources = sources;
    }

    /** Prints the shown events and their claims by which of two sources say them. */
    public static Step of(Explorer explorer, String one, String other) {
        Timeline timeline = explorer.timeline();
        List<String> ids = new ArrayList<>();
        for (String name : List.of(one, other)) {
            Optional<String> id = EvidenceLimits.sourceOf(timeline, name);
            if (id.isEmpty()) {
                return Step.wrong(explorer, "compare: " + EvidenceLimits.unknown(timeline, name));
            }
            ids.add(id.get());
        }
        if (ids.get(0).equals(ids.get(1))) {
            return Step.wrong(explorer, "compare: name two sources; these are one");
        }
        Comparison comparison = new Comparison(timeline, ids);
        for (int row = 0; row < explorer.shown().size(); row++) {
            comparison.add(explorer.eventAt(row));
        }
        return comparison.found.isEmpty()
                ? Step.said(explorer, "no shown event cites " + ids.get(0) + " or " + ids.get(1))
                : Step.printed(explorer, comparison.output());
    }

    private void add(Event event) {
        List<String> covering = citing(event.evidence());
        if (covering.isEmpty()) {
            return;
        }
        boolean both = covering.size() == sources.size();
        Verdict only = covering.contains(sources.get(0)) ? Verdict.ONLY_FIRST : Verdict.ONLY_SECOND;
        add(both ? Verdict.AGREED : only, event, Optional.empty(), covering, "");
        for (Claim claim : event.claims()) {
            List<String> saying = citing(claim.citations());
            Optional<Claim> rival = rivals(claim)
                    .filter(each ->
                            citing(each.citations()).stream().anyMatch(source -> !saying.equals(List.of(source))))
                    .findFirst();
            if (!saying.isEmpty()) {
                Verdict verdict = rival.isPresent()
                        ? Verdict.DISPUTED
                        : saying.size() == sources.size() ? Verdict.AGREED : both ? Verdict.DIFFERENT : only;
                add(
                        verdict,
                        event,
                        Optional.of(claim),
                        saying,
                        rival.map(Claim::text).orElse(""));
            }
        }
    }

    /** The claims that dispute this one, or that it disputes. */
    private Stream<Claim> rivals(Claim claim) {
        return Stream.concat(timeline.disputed(claim).stream(), timeline.disputing(claim).stream());
    }

    /** Returns which of the two are cited. */
    private List<String> citing(List<Citation> citations) {
        return sources.stream()
                .filter(source -> citations.stream()
                        .anyMatch(citation -> citation.source().equals(source)))
                .toList();
    }

    private void add(Verdict verdict, Event event, Optional<Claim> claim, List<String> saying, String rival) {
        String who = String.join(" and ", saying);
        String against = rival.isEmpty() ? "" : "against: " + rival;
        boolean named = verdict == Verdict.DISPUTED || verdict == Verdict.DIFFERENT;
        String remark = (named ? who : "") + (against.isEmpty() ? "" : "; " + against);
        String sentence =
                verdict.heading(sources) + (named ? ", " + who : "") + (against.isEmpty() ? "" : ", " + against);
        found.computeIfAbsent(verdict, unseen -> new ArrayList<>())
                .add(new Output.Found(Finding.of("comparison", event, claim)
                        .saying(remark, sentence)
                        .with("verdict", verdict.label())
                        .with("sources", saying)
                        .with("against", Optional.of(rival).filter(text -> !text.isEmpty()))));
    }

    private List<Output> output() {
        int count = found.values().stream().mapToInt(List::size).sum();
        List<Output> all = new ArrayList<>();
        all.add(new Output.Heading(
                "What " + String.join(" and ", sources) + " say: " + Counted.of(count, "statement")));
        found.forEach((verdict, findings) -> {
            all.add(new Output.Heading(verdict.heading(sources) + ": " + Counted.of(findings.size(), "statement")));
            all.addAll(findings);
        });
        return all;
    }
}

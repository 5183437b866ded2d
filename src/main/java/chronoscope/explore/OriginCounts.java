package chronoscope.explore;

import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How many origins claims stand on. */
public final class OriginCounts {
    private OriginCounts() {}

    /** Prints the claims of the shown events, those with the fewest origins first. */
    public static Step stats(Explorer explorer) {
        Map<Integer, List<Output>> byCount = new TreeMap<>();
        for (int row = 0; row < explorer.shown().size(); row++) {
            Event event = explorer.eventAt(row);
            for (Claim claim : event.claims()) {
                List<String> origins = claim.origins();
                byCount.computeIfAbsent(origins.size(), unseen -> new ArrayList<>())
                        .add(new Output.Found(Finding.of("support", event, Optional.of(claim))
                                .saying(String.join(", ", origins), sentence(origins))
                                .with("origins", origins)));
            }
        }
        List<Output> output = new ArrayList<>();
        byCount.forEach((count, claims) -> {
            output.add(new Output.Heading(count(count) + ": " + Counted.of(claims.size(), "claim")));
            output.addAll(claims);
        });
        return output.isEmpty() ? Step.said(explorer, "no shown event has a claim") : Step.printed(explorer, output);
    }

    private static String sentence(List<String> origins) {
        return count(origins.size()) + (origins.isEmpty() ? "" : ", " + String.join(" and ", origins));
    }

    private static String count(int origins) {
        return origins == 0 ? "No origin" : Counted.of(origins, "origin");
    }
}

package chronoscope.proof;

import chronoscope.model.Citation;
import chronoscope.text.Labelled;
import chronoscope.yaml.Position;
import java.util.List;
import java.util.Optional;

/**
 * What a copy says of a citation.
 *
 * @param times how often its quote stands in the copy; empty where there is no quote or no copy
 * @param spots where it stands, a few of them
 * @param nearest what stands nearest where it is missing
 * @param found what came of the locator
 * @param paragraphs where the quote stands, where that is not the paragraph that the locator names
 */
record CitationProof(
        Citation citation,
        Place place,
        Optional<Integer> times,
        List<Spot> spots,
        Optional<Near> nearest,
        Located found,
        List<Integer> paragraphs) {
    /** Where the quote and the locator of a citation stand in the timeline's file. */
    record Place(Position quote, Position locator) {}

    /** What stands nearest, and where. */
    record Near(Spot spot, NearMiss text) {}

    /** What came of a locator. */
    enum Located implements Labelled {
        NONE,
        PROVEN,
        WRONG,
        /** It names no paragraph, or there is nothing to find it by. */
        UNCHECKED
    }

    CitationProof {
        spots = List.copyOf(spots);
        paragraphs = List.copyOf(paragraphs);
    }

    boolean isMissing() {
        return times.equals(Optional.of(0));
    }
}

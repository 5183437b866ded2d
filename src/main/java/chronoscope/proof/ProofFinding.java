package chronoscope.proof;

import chronoscope.proof.CitationProof.Located;
import chronoscope.proof.CitationProof.Near;
import chronoscope.proof.SourceProof.Stamp.Outcome;
import chronoscope.text.Counted;
import chronoscope.yaml.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a reader is told of a proof, at a place of the timeline's file.
 *
 * @param copy the copy's name and a place in it, where there is one to look at
 * @param there what stands at that place
 */
record ProofFinding(Level level, Position place, String message, Optional<Spot> copy, String there) {
    private static final int LONGEST = 120;

    /** How bad it is. */
    enum Level {
        ERROR,
        /** Nothing was proven or refuted, for want of a copy or of a program; with --strict an error. */
        UNCHECKED,
        /** No fault. */
        NOTE
    }

    /** Returns all that is told of a source. */
    static List<ProofFinding> of(SourceProof proof) {
        List<ProofFinding> findings = new ArrayList<>();
        String id = "'" + proof.source().id() + "'";
        proof.copy()
                .fault()
                .ifPresent(fault -> findings.add(at(
                        fault.kind() == SourceProof.Fault.Kind.UNCHECKED ? Level.UNCHECKED : Level.ERROR,
                        proof.place(),
                        "the copy of " + id + " can't be read: " + fault.message())));
        long quotes = proof.citations().stream()
                .filter(each -> each.citation().quote().isPresent())
                .count();
        if (proof.copy().name().isEmpty() && proof.copy().fault().isEmpty() && quotes > 0) {
            findings.add(at(
                    Level.UNCHECKED,
                    proof.place(),
                    "source " + id + " has no copy; " + Counted.of(quotes, "quote") + (quotes == 1 ? " is" : " are")
                            + " not checked"));
        }
        if (proof.isOther()) {
            findings.add(at(
                    Level.ERROR,
                    proof.digestPlace(),
                    "the copy of " + id + " is not the one that the digest is of; its sha256 is "
                            + proof.copy().sha256().orElseThrow()));
        }
        proof.copy()
                .stamp()
                .filter(stamp -> stamp.outcome() != Outcome.PROVEN)
                .ifPresent(stamp -> findings.add(at(
                        stamp.outcome() == Outcome.UNCHECKED ? Level.UNCHECKED : Level.ERROR,
                        proof.stampPlace(),
                        "the stamp of " + id
                                + (stamp.outcome() == Outcome.UNCHECKED ? " is not checked: " : " proves nothing: ")
                                + stamp.why())));
        String copy = proof.copy().name().orElse("");
        proof.citations().forEach(citation -> add(findings, citation, copy));
        return findings;
    }

    /** Returns "line 5", "lines 5 and 8" or "lines 5, 8, 9, ..." where the places of some are not kept. */
    private static String lines(CitationProof proof) {
        List<String> lines = proof.spots().stream()
                .map(spot -> String.valueOf(spot.place().line()))
                .distinct()
                .toList();
        boolean more = proof.times().orElse(0) > proof.spots().size();
        int last = lines.size() - 1;
        if (last == 0) {
            return "line " + lines.get(0) + (more ? ", ..." : "");
        }
        return "lines "
                + (more
                        ? String.join(", ", lines) + ", ..."
                        : String.join(", ", lines.subList(0, last)) + " and " + lines.get(last));
    }

    private static ProofFinding at(Level level, Position place, String message) {
        return new ProofFinding(level, place, message, Optional.empty(), "");
    }

    private static void add(List<ProofFinding> findings, CitationProof proof, String copy) {
        if (proof.isMissing()) {
            Optional<Near> near = proof.nearest();
            findings.add(new ProofFinding(
                    Level.ERROR,
                    proof.place().quote(),
                    "this quote does not stand in " + copy
                            + near.map(found -> "; the nearest is in line "
                                            + found.spot().place().line())
                                    .orElse("; nothing there is like it"),
                    near.map(Near::spot),
                    near.map(found -> cut("here stands " + found.text().difference()))
                            .orElse("")));
        }
        if (proof.times().filter(times -> times > 1).isPresent()) {
            int times = proof.times().get();
            findings.add(at(
                    Level.NOTE,
                    proof.place().quote(),
                    "this quote stands " + times + " times in " + copy + ", in " + lines(proof)));
        }
        if (proof.found() == Located.WRONG) {
            Spot first = proof.spots().get(0);
            String where = proof.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(" and "));
            findings.add(new ProofFinding(
                    Level.ERROR,
                    proof.place().locator(),
                    "the quote is not in " + proof.citation().locator().orElseThrow() + " but "
                            + (where.isEmpty() ? "before paragraph 1" : "in paragraph " + where),
                    Optional.of(first),
                    "the quote stands here"));
        }
        if (proof.found() == Located.UNCHECKED
                && proof.times().filter(times -> times == 0).isEmpty()) {
            findings.add(at(
                    Level.NOTE,
                    proof.place().locator(),
                    "locator '" + cut(proof.citation().locator().orElseThrow()) + "' is not checked"));
        }
    }

    private static String cut(String text) {
        int letters = text.codePointCount(0, text.length());
        return letters <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}

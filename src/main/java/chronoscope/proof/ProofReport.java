package chronoscope.proof;

import chronoscope.check.Checked;
import chronoscope.check.Excerpts;
import chronoscope.json.Json;
import chronoscope.proof.CitationProof.Located;
import chronoscope.proof.SourceProof.Fault;
import chronoscope.proof.SourceProof.Stamp;
import chronoscope.text.Counted;
import chronoscope.text.Printable;
import chronoscope.yaml.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is told of all sources of a timeline.
 *
 * @param strict whether what could not be checked is a failure
 */
public record ProofReport(Checked checked, List<SourceProof> proofs, boolean strict) {
    public ProofReport {
        proofs = List.copyOf(proofs);
    }

    /** How it came out. */
    public enum Result {
        PROVEN,
        FAILED,
        /** A file that is named does not exist. */
        ABSENT
    }

    /** Returns how it came out. */
    public Result result() {
        boolean absent = proofs.stream()
                .map(SourceProof::copy)
                .anyMatch(copy -> copy.fault()
                                .filter(fault -> fault.kind() == Fault.Kind.ABSENT)
                                .isPresent()
                        || copy.stamp()
                                .filter(stamp -> stamp.outcome() == Stamp.Outcome.ABSENT)
                                .isPresent());
        boolean failed = findings().anyMatch(finding -> level(finding) == ProofFinding.Level.ERROR);
        return absent ? Result.ABSENT : failed ? Result.FAILED : Result.PROVEN;
    }

    private Stream<ProofFinding> findings() {
        return proofs.stream().flatMap(proof -> ProofFinding.of(proof).stream());
    }

    private ProofFinding.Level level(ProofFinding finding) {
        return strict && finding.level() == ProofFinding.Level.UNCHECKED ? ProofFinding.Level.ERROR : finding.level();
    }

    /** Returns lines for people and editors: each finding with its places, the sources, and a line for all. */
    public List<String> text() {
        Excerpts excerpts = new Excerpts(checked.body());
        List<String> lines = new ArrayList<>();
        for (SourceProof proof : proofs) {
            String copy = Printable.line(proof.copy().name().orElse(""));
            ProofFinding.of(proof).stream()
                    .sorted(Comparator.comparing(ProofFinding::place))
                    .forEach(finding -> add(lines, finding, copy, excerpts));
        }
        proofs.stream().flatMap(proof -> summary(proof).stream()).forEach(lines::add);
        lines.add(total());
        return lines;
    }

    private void add(List<String> lines, ProofFinding finding, String copy, Excerpts excerpts) {
        boolean bad = level(finding) == ProofFinding.Level.ERROR;
        lines.add(place(checked.name(), finding.place())
                + (bad ? "error: " : "note: ")
                + Printable.line(finding.message()));
        if (bad) {
            lines.addAll(excerpts.at(finding.place()));
        }
        finding.copy().ifPresent(spot -> {
            lines.add(place(copy, spot.place()) + "note: " + Printable.line(finding.there()));
            lines.addAll(spot.excerpt());
        });
    }

    private static String place(String file, Position place) {
        return file + (place.line() == 0 ? ": " : ":" + place.line() + ":" + place.column() + ": ");
    }

    private static Optional<String> summary(SourceProof proof) {
        Counts counts = Counts.of(List.of(proof));
        return proof.copy()
                .name()
                .filter(name -> proof.copy().fault().isEmpty())
                .map(name -> proof.source().id() + ": "
                        + counts.proven + " of " + Counted.of(counts.quotes, "quote") + " and " + counts.located
                        + " of "
                        + Counted.of(counts.locators, "locator") + " proven in " + Printable.line(name)
                        + proof.firstParagraph()
                                .map(line -> "; paragraph 1 is line " + line)
                                .orElse("")
                        + digest(proof) + stamp(proof));
    }

    private static String digest(SourceProof proof) {
        return proof.source().sha256().isEmpty() ? "; no sha256" : proof.isOther() ? "" : "; sha256 proven";
    }

    private static String stamp(SourceProof proof) {
        return proof.copy()
                .stamp()
                .filter(stamp -> stamp.outcome() == Stamp.Outcome.PROVEN)
                .map(stamp -> "; stamp proven" + (stamp.why().isEmpty() ? "" : ", " + Printable.line(stamp.why())))
                .orElse("");
    }

    private String total() {
        Counts all = Counts.of(proofs);
        return checked.name() + ": " + all.proven + " of " + Counted.of(all.quotes, "quote") + " proven, " + all.located
                + " of " + Counted.of(all.locators, "locator");
    }

    private record Counts(long quotes, long proven, long locators, long located) {
        static Counts of(List<SourceProof> proofs) {
            List<CitationProof> all =
                    proofs.stream().flatMap(proof -> proof.citations().stream()).toList();
            return new Counts(
                    all.stream()
                            .filter(each -> each.citation().quote().isPresent())
                            .count(),
                    all.stream().filter(each -> each.times().orElse(0) > 0).count(),
                    all.stream().filter(each -> each.found() != Located.NONE).count(),
                    all.stream().filter(each -> each.found() == Located.PROVEN).count());
        }
    }

    /** Returns JSON, an object a line: the citations of each source, the source, and what came of all. */
    public List<String> json() {
        List<String> lines = new ArrayList<>();
        for (SourceProof proof : proofs) {
            proof.citations().forEach(citation -> lines.add(Json.line(json(proof, citation))));
            lines.add(Json.line(json(proof)));
        }
        Counts all = Counts.of(proofs);
        Map<String, Object> done = new LinkedHashMap<>();
        done.put("type", "done");
        done.put("ok", result() == Result.PROVEN);
        done.put("quotes", all.quotes);
        done.put("proven", all.proven);
        done.put("locators", all.locators);
        done.put("located", all.located);
        lines.add(Json.line(done));
        return lines;
    }

    private Map<String, Object> json(SourceProof proof, CitationProof each) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "citation");
        fields.put("file", checked.path());
        fields.put("source", proof.source().id());
        Position place = each.citation().quote().isPresent()
                ? each.place().quote()
                : each.place().locator();
        fields.put("line", place.line());
        fields.put("column", place.column());
        fields.put("quote", each.citation().quote());
        fields.put("times", each.times());
        fields.put("copy", proof.copy().name());
        fields.put(
                "places", each.spots().stream().map(spot -> json(spot.place())).toList());
        fields.put("nearest", each.nearest().map(near -> {
            Map<String, Object> found = new LinkedHashMap<>(json(near.spot().place()));
            found.put("edits", near.text().edits());
            found.put("there", near.text().there());
            found.put("here", near.text().here());
            return found;
        }));
        fields.put("locator", each.citation().locator());
        fields.put("located", each.found().label());
        fields.put("paragraphs", each.paragraphs());
        return fields;
    }

    private static Map<String, Object> json(Position place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", place.line());
        fields.put("column", place.column());
        return fields;
    }

    private static Map<String, Object> json(SourceProof proof) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "source");
        fields.put("source", proof.source().id());
        fields.put("copy", proof.copy().name());
        fields.put("fault", proof.copy().fault().map(Fault::message));
        fields.put("firstParagraph", proof.firstParagraph());
        fields.put("sha256", proof.copy().sha256());
        fields.put(
                "digest",
                proof.source().sha256().isEmpty() || proof.copy().sha256().isEmpty()
                        ? "unchecked"
                        : proof.isOther() ? "wrong" : "proven");
        fields.put("stamp", proof.copy().stamp().map(stamp -> stamp.outcome().label()));
        return fields;
    }
}

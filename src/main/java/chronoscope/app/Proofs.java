package chronoscope.app;

import chronoscope.app.LocalCopies.LocalCopy;
import chronoscope.check.Checked;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.proof.ProofReport;
import chronoscope.proof.SourceProof;
import chronoscope.proof.SourceProof.Copy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Proves the quotes of a timeline: reads the copies of its sources, one after the other, and looks for what they say. */
final class Proofs {
    private Proofs() {}

    /**
     * Reads the timeline and its copies.
     *
     * @param folder where the copies are; without it, where the timeline names them
     */
    static ProofReport of(TimelineFile file, Optional<Path> folder, Stamps stamps, boolean strict) throws IOException {
        Checked checked = CheckRun.check(file);
        Map<String, List<Citation>> cited = cited(checked.reading().timeline().events());
        List<Source> sources =
                List.copyOf(checked.reading().timeline().sources().values());
        LocalCopies copies = LocalCopies.of(file.path(), folder, sources);
        List<SourceProof> proofs = new ArrayList<>();
        for (Source source : sources) {
            LocalCopy copy = copies.read(source);
            List<Citation> citations = cited.getOrDefault(source.id(), List.of());
            if (!citations.isEmpty() || !copy.copy().equals(Copy.NONE)) {
                proofs.add(SourceProof.of(
                        source, citations, checked.places(), stamped(source, copy, copies, stamps), copy.text()));
            }
        }
        return new ProofReport(checked, proofs, strict);
    }

    /** Returns what cites each source, in the order of the timeline. */
    private static Map<String, List<Citation>> cited(List<Event> events) {
        Map<String, List<Citation>> cited = new LinkedHashMap<>();
        events.stream()
                .flatMap(event -> Stream.concat(
                        event.citations().stream(),
                        event.claims().stream().flatMap(claim -> claim.citations().stream())))
                .forEach(citation -> cited.computeIfAbsent(citation.source(), id -> new ArrayList<>())
                        .add(citation));
        return cited;
    }

    private static Copy stamped(Source source, LocalCopy local, LocalCopies copies, Stamps stamps) {
        Copy copy = local.copy();
        if (source.stamp().isEmpty() || local.file().isEmpty() || copies.home().isEmpty()) {
            return copy;
        }
        return new Copy(
                copy.name(),
                copy.sha256(),
                copy.fault(),
                Optional.of(stamps.check(
                        copies.home().get(), source.stamp().get(), local.file().get())));
    }
}

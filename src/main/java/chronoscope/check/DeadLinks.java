package chronoscope.check;

import chronoscope.model.Source;
import chronoscope.yaml.Located;
import chronoscope.yaml.Position;
import chronoscope.yaml.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses of a file's sources. */
public final class DeadLinks {
    private DeadLinks() {}

    /** Returns the addresses, each once. */
    public static Set<String> addresses(List<Checked> files) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Checked file : files) {
            for (Source source : file.reading().timeline().sources().values()) {
                source.url().ifPresent(addresses::add);
                source.archiveUrl().ifPresent(addresses::add);
            }
        }
        return addresses;
    }

    /**
     * Returns the check with a problem for each address that does not answer.
     *
     * @param faults why, by address
     */
    public static Checked in(Checked file, Map<String, String> faults) {
        Findings findings = new Findings(file.path(), new Located(file.reading(), file.places()));
        for (Source source : file.reading().timeline().sources().values()) {
            report(findings, source.url(), file.places().of(source, "url", "DOI"), faults);
            report(findings, source.archiveUrl(), file.places().of(source, "archive-url"), faults);
        }
        return file.with(Stream.concat(file.problems().stream(), findings.all().stream())
                .sorted(Lint.ORDER)
                .toList());
    }

    private static void report(
            Findings findings, Optional<String> address, Position place, Map<String, String> faults) {
        address.flatMap(known -> Optional.ofNullable(faults.get(known)))
                .ifPresent(fault -> findings.report(
                        Rule.DEAD_LINK,
                        place,
                        address.orElse("") + ": " + fault + "; look for its new address or a copy"));
    }
}

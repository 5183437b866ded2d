package chronoscope.check;

import static chronoscope.check.Findings.quoted;

import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Places;
import chronoscope.yaml.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is missing of sources, and which of them are one. */
final class SourceRules {
    /** An origin that is only known through others: nobody can look it up. */
    private static final String AGENCY = "agency";

    private static final Set<String> ONLINE = Set.of("webpage", "post", "post-weblog");
    private static final List<String> CATALOGUED = List.of(
            "container-title", "publisher", "author", "archive", "archive_location", "call-number", "ISBN", "ISSN");

    private final Findings findings;
    private final Places places;
    private final Set<String> read = new HashSet<>();
    private final Set<String> credited = new HashSet<>();

    private SourceRules(Findings findings) {
        this.findings = findings;
        this.places = findings.places();
        for (Event event : findings.timeline().events()) {
            for (Citation citation : event.evidence()) {
                read.add(citation.source());
                citation.via().ifPresent(credited::add);
            }
        }
    }

    static void check(Findings findings) {
        SourceRules rules = new SourceRules(findings);
        Map<String, Source> addresses = new HashMap<>();
        for (Source source : findings.timeline().sources().values()) {
            rules.check(source);
            rules.same(source, addresses);
        }
    }

    private void check(Source source) {
        String name = "source " + quoted(source.id());
        boolean isRead = read.contains(source.id());
        if (findings.isWhole() && !isRead && !credited.contains(source.id())) {
            findings.report(Rule.UNUSED_SOURCE, places.of(source), name + " is cited nowhere; cite it or remove it");
        }
        if (source.reliability().isPresent() && source.because().isEmpty()) {
            String reason = name + " has a grade and no reason; add because: ...";
            findings.report(Rule.GRADE_WITHOUT_REASON, places.of(source, "reliability"), reason);
        }
        if (isRead && !source.type().equals(AGENCY)) {
            checkRead(source, name);
        }
    }

    private void checkRead(Source source, String name) {
        if (!places.has(source, "issued") && !places.has(source, "accessed")) {
            String missing = name + " has no date; add issued, or accessed where nobody knows that";
            findings.report(Rule.UNDATED_SOURCE, places.of(source), missing);
        }
        if (!isFound(source)) {
            String missing = name + " can't be looked up; add url, or where it was published or is kept";
            findings.report(Rule.SOURCE_WITHOUT_ADDRESS, places.of(source), missing);
        }
        if (source.url().isPresent()
                && source.archiveUrl().isEmpty()
                && source.snapshot().isEmpty()) {
            String missing = name + " has no archive-url and no snapshot; its address may stop working";
            findings.report(Rule.SOURCE_WITHOUT_COPY, places.of(source, "url"), missing);
        }
    }

    private boolean isFound(Source source) {
        boolean addressed = source.url().isPresent()
                || source.archiveUrl().isPresent()
                || source.snapshot().isPresent()
                || places.has(source, "url");
        boolean online = ONLINE.contains(source.type()) || places.has(source, "accessed");
        return addressed || (!online && CATALOGUED.stream().anyMatch(key -> places.has(source, key)));
    }

    private void same(Source source, Map<String, Source> addresses) {
        Stream.of(source.url(), source.archiveUrl())
                .flatMap(Optional::stream)
                .map(SourceRules::plain)
                .findFirst()
                .flatMap(address -> Optional.ofNullable(addresses.putIfAbsent(address, source)))
                .ifPresent(first -> findings.report(
                        Rule.DUPLICATE_SOURCE,
                        places.of(source, "url", "archive-url", "DOI"),
                        "source " + quoted(source.id()) + " has the address of " + quoted(first.id())
                                + "; two sources that are one count twice",
                        new FileProblem.Related(places.of(first, "url", "archive-url", "DOI"), "the first one")));
    }

    /** Returns an address without what does not change where it leads. */
    private static String plain(String address) {
        String plain = address.replaceFirst("(?i)^https?://(?:www\\.)?", "").replaceFirst("#.*", "");
        int host = plain.indexOf('/');
        return host < 0
                ? plain.toLowerCase(Locale.ROOT)
                : plain.substring(0, host).toLowerCase(Locale.ROOT)
                        + plain.substring(host).replaceFirst("/$", "");
    }
}

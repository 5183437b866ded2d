package chronoscope.check;

import static chronoscope.check.Findings.quoted;

import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Places;
import chronoscope.yaml.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is missing of the evidence for events and claims, and what counts less than it seems. */
final class CitationRules {
    private static final int LONGEST_QUOTE = 300;

    private final Findings findings;
    private final Places places;

    private CitationRules(Findings findings) {
        this.findings = findings;
        this.places = findings.places();
    }

    static void check(Findings findings) {
        CitationRules rules = new CitationRules(findings);
        for (Event event : findings.timeline().events()) {
            rules.check(event.citations());
            event.claims().forEach(rules::check);
        }
    }

    private void check(Claim claim) {
        if (claim.citations().isEmpty() && !places.has(claim, "citations")) {
            findings.report(Rule.UNCITED_CLAIM, places.of(claim), "this claim has no citation; cite who says so");
        }
        if (claim.credibility().isPresent() && !places.has(claim, "because")) {
            findings.report(
                    Rule.GRADE_WITHOUT_REASON,
                    places.of(claim, "credibility"),
                    "this claim has a grade and no reason; add because: ...");
        }
        check(claim.citations());
    }

    private void check(List<Citation> citations) {
        Map<String, Citation> byOrigin = new HashMap<>();
        for (Citation citation : citations) {
            citation.quote().ifPresent(quote -> check(citation, quote));
            Citation first = byOrigin.putIfAbsent(citation.origin(), citation);
            if (first != null && !first.source().equals(citation.source())) {
                findings.report(
                        Rule.ORIGIN_COUNTED_TWICE,
                        places.of(citation, "via", "source"),
                        quoted(citation.origin()) + " is behind this citation and the one in line "
                                + places.of(first).line() + "; two citations of one origin count once",
                        new FileProblem.Related(places.of(first, "via", "source"), "the first one"));
            }
        }
    }

    private void check(Citation citation, String quote) {
        if (citation.locator().isEmpty()) {
            findings.report(
                    Rule.QUOTE_WITHOUT_LOCATOR,
                    places.of(citation, "quote"),
                    "a quote without its place in the source; add locator: ...");
        }
        int letters = quote.codePointCount(0, quote.length());
        if (letters > LONGEST_QUOTE) {
            findings.report(
                    Rule.LONG_QUOTE,
                    places.of(citation, "quote"),
                    "a quote of " + letters + " characters; " + LONGEST_QUOTE
                            + " are enough to find the passage, and more may not be yours to copy");
        }
    }
}

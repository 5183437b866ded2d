package chronoscope.check;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Precision;
import chronoscope.edtf.Truth;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.text.Fold;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Places;
import chronoscope.yaml.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that can't be what the evidence says, or say more than it. */
final class EventRules {
    /** The tag of an event that was announced and has not happened when its sources were written. */
    private static final String PLANNED = "planned";

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(
            "(?i)(?<![0-9] |[0-9]\\. |th |st |nd |rd )\\b(" + String.join("|", MONTHS) + "),? (?:of )?([0-9]{4})\\b");
    private static final Pattern IN_YEAR = Pattern.compile("(?i)\\bin ([0-9]{4})\\b");

    private final Findings findings;
    private final Places places;

    private EventRules(Findings findings) {
        this.findings = findings;
        this.places = findings.places();
    }

    static void check(Findings findings) {
        EventRules rules = new EventRules(findings);
        for (Event event : findings.timeline().events()) {
            rules.later(event);
            rules.finer(event);
        }
    }

    private void later(Event event) {
        List<Optional<EdtfDate>> issued = event.evidence().stream()
                .map(Citation::source)
                .map(id -> findings.timeline().source(id).flatMap(Source::issued))
                .toList();
        boolean planned =
                event.tags().stream().anyMatch(tag -> Fold.caseless(tag).equals(PLANNED));
        boolean later = !issued.isEmpty()
                && issued.stream()
                        .allMatch(date -> date.filter(each -> event.date().after(each) == Truth.YES)
                                .isPresent());
        if (later && !planned) {
            String last = issued.stream()
                    .flatMap(Optional::stream)
                    .max(EdtfDate::compareTo)
                    .map(EdtfDate::words)
                    .orElse("");
            findings.report(
                    Rule.LATER_THAN_SOURCES,
                    places.of(event, "date"),
                    "date: later than all of its sources, of which the last is of " + last
                            + "; an event that was only planned then has the tag " + PLANNED);
        }
    }

    private void finer(Event event) {
        said(event.title())
                .filter(said -> isFiner(event.date(), said))
                .ifPresent(said -> findings.report(
                        Rule.DATE_TOO_FINE,
                        places.of(event, "date"),
                        "date: finer than the title, which says " + said.words() + "; write what is known, or a title"
                                + " that says as much"));
        List<Claim> dated = event.claims().stream()
                .filter(claim -> claim.date().isPresent())
                .toList();
        boolean finer = !dated.isEmpty()
                && dated.stream()
                        .allMatch(claim -> claim.date()
                                .filter(date -> isFiner(event.date(), date))
                                .isPresent());
        if (finer) {
            findings.report(
                    Rule.DATE_TOO_FINE,
                    places.of(event, "date"),
                    "date: finer than each date of its claims; write what they say, or add the claim that says more",
                    new FileProblem.Related(places.of(dated.get(0), "date"), "such a claim"));
        }
    }

    /** Returns the month, or the year, that a title says without saying more. */
    private static Optional<EdtfDate> said(String title) {
        Matcher month = MONTH_OF_YEAR.matcher(title);
        Matcher year = IN_YEAR.matcher(title);
        if (month.find()) {
            int number = MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1;
            return EdtfDate.parse(month.group(2) + (number < 10 ? "-0" : "-") + number)
                    .value();
        }
        return year.find() ? EdtfDate.parse(year.group(1)).value() : Optional.empty();
    }

    private static boolean isFiner(EdtfDate date, EdtfDate said) {
        return date.precision().compareTo(said.precision()) < 0
                && date.precision().compareTo(Precision.YEAR) < 0
                && date.within(said) == Truth.YES;
    }
}

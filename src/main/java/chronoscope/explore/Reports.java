package chronoscope.explore;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Citation;
import chronoscope.model.Event;
import chronoscope.model.EvidenceLimit;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When things became known: the sources that are cited, by when they were issued. */
public final class Reports {
    private Reports() {}

    /**
     * A source that has a date of issue.
     *
     * @param hue the one of the source
     */
    public record Report(Source source, EdtfDate issued, Line.Role hue) {}

    /** Returns the reports that the shown events cite, the earliest first. */
    static List<Report> of(Timeline timeline, Rows shown) {
        Set<String> cited = new HashSet<>();
        for (int row = 0; row < shown.size(); row++) {
            Event event = timeline.events().get(shown.at(row));
            event.citations().forEach(citation -> cited.add(citation.source()));
            event.claims().forEach(claim -> claim.citations().forEach(citation -> cited.add(citation.source())));
        }
        List<Source> all = List.copyOf(timeline.sources().values());
        List<Report> reports = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            Source source = all.get(index);
            Line.Role hue = Line.Role.source(index);
            source.issued()
                    .filter(issued -> cited.contains(source.id()))
                    .ifPresent(issued -> reports.add(new Report(source, issued, hue)));
        }
        reports.sort((one, other) -> one.issued().compareTo(other.issued()));
        return reports;
    }

    /**
     * The first report of an event.
     *
     * @param sources those of that date
     * @param lag how long after the event that was; empty where that is not known
     */
    public record First(EdtfDate issued, List<Source> sources, Optional<String> lag) {
        public First {
            sources = List.copyOf(sources);
        }

        /** Says how long after an event it was, or when, where that is not known. */
        String after() {
            return "earliest source: " + lag.orElseGet(issued::words);
        }

        /** Says when the first report was, whose it is, and how long after the event that was. */
        public String words() {
            return issued.words() + " (" + names(sources.stream()) + ")"
                    + lag.map(words -> ", " + words).orElse("");
        }
    }

    /** Returns the first report of an event; empty where no source has a date. */
    public static Optional<First> first(Timeline timeline, Event event) {
        List<String> ids =
                event.evidence().stream().map(Citation::source).distinct().toList();
        List<Source> dated = ids.stream()
                .flatMap(id -> timeline.source(id).stream())
                .filter(source -> source.issued().isPresent())
                .toList();
        List<EdtfDate> dates =
                dated.stream().flatMap(source -> source.issued().stream()).toList();
        return dates.stream()
                .min(Comparator.naturalOrder())
                .map(issued -> new First(
                        issued,
                        dated.stream()
                                .filter(source -> source.issued().equals(Optional.of(issued)))
                                .toList(),
                        Elapsed.toFirst(event.date(), dates, dates.size() < ids.size())));
    }

    /** Returns who reported on the day of a report. */
    private static String names(Report report, List<Report> reports) {
        return names(reports.stream()
                .filter(each -> each.issued().equals(report.issued()))
                .map(Report::source));
    }

    private static String names(Stream<Source> sources) {
        return sources.map(Source::publication).distinct().collect(Collectors.joining(", "));
    }

    /**
     * Goes to what was known with the next report, or from the start with the first; where the direction is negative, with
     * the report before, or from the end with the last.
     */
    public static Step onwards(Explorer explorer, int direction) {
        Narrowing narrowing = explorer.narrowing();
        List<Filter> others = explorer.filters().stream()
                .filter(filter -> asOf(filter).isEmpty())
                .toList();
        Narrowing ever = narrowing.replacing(others);
        List<Report> reports = of(ever.corpus().timeline(), ever.shown());
        Optional<EdtfDate> now = explorer.filters().stream()
                .filter(Filter::on)
                .flatMap(filter -> asOf(filter).stream())
                .findFirst();
        Comparator<Report> order = Comparator.comparing(Report::issued);
        Optional<Report> there = reports.stream()
                .filter(report -> now.isEmpty() || report.issued().compareTo(now.get()) * direction > 0)
                .min(direction > 0 ? order : order.reversed());
        return there.map(report -> told(EvidenceLimits.asOf(explorer, report.issued()), report, reports))
                .orElseGet(() -> Step.wrong(
                        explorer,
                        reports.isEmpty()
                                ? "report: no shown event cites a source that has a date"
                                : "report: there is none " + (direction > 0 ? "later" : "earlier")
                                        + "; as-of off shows all"));
    }

    private static Step told(Step step, Report report, List<Report> reports) {
        return Step.said(
                step.explorer(),
                report.issued().words() + ", " + names(report, reports) + ": " + Filters.count(step.explorer()));
    }

    private static Optional<EdtfDate> asOf(Filter filter) {
        return filter.limit().flatMap(EvidenceLimit::date);
    }
}

package chronoscope.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What runs from one end to another. */
record IntervalForm(IntervalEnd start, IntervalEnd end) implements EdtfForm {
    Span span(Zone zone) {
        return new Span(start.starts(zone), end.ends(zone));
    }

    boolean isInOrder(Zone zone) {
        Optional<Moment> from = start.date().flatMap(DateForm::local);
        Optional<Moment> to = end.date().flatMap(DateForm::local);
        boolean endsEarlier = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        boolean isAgain = endsEarlier && Zone.someRepeats(to.get(), from.get());
        return span(zone).isInOrder() && (!endsEarlier || zone.isKnown() || isAgain);
    }

    @Override
    public String text() {
        return start.text() + "/" + end.text();
    }

    @Override
    public Reach reach(Zone zone) {
        return span(zone).reach();
    }

    @Override
    public List<Extent> extents(Zone zone) {
        return List.of(Extent.of(span(zone)));
    }

    @Override
    public Phrase phrase(Zone zone) {
        Optional<DateForm> from = start.date();
        Optional<DateForm> to = end.date();
        if (from.isPresent() && to.isPresent()) {
            return Phrase.of(SpanWords.join(from.get(), to.get(), zone));
        }
        if (from.isPresent()) {
            return new Phrase("from " + from.get().phrase(zone).among(), note("end", end));
        }
        if (to.isPresent()) {
            return new Phrase("until " + to.get().phrase(zone).among(), note("start", start));
        }
        return start.equals(end)
                ? Phrase.of("start and end " + start.absence())
                : new Phrase("start " + start.absence(), "end " + end.absence());
    }

    private static String note(String side, IntervalEnd absent) {
        return absent.equals(IntervalEnd.Absent.OPEN) ? absent.absence() : side + " " + absent.absence();
    }

    @Override
    public List<DateForm> dates() {
        return Stream.of(start, end).flatMap(side -> side.date().stream()).toList();
    }

    @Override
    public Precision precision() {
        return dates().stream()
                .map(DateForm::precision)
                .max(Precision::compareTo)
                .orElse(Precision.AGE);
    }

    @Override
    public Qualifier qualifier() {
        return start.qualifier().and(end.qualifier());
    }
}

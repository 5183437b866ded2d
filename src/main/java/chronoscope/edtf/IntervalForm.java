package chronoscope.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What runs from one end to another. */
record IntervalForm(IntervalEnd start, IntervalEnd end) implements Form {
    Span span() {
        return new Span(start.starts(), end.ends());
    }

    boolean isInOrder() {
        Optional<Moment> from = start.date().flatMap(DateForm::local);
        Optional<Moment> to = end.date().flatMap(DateForm::local);
        boolean endsEarlier = from.isPresent() && to.isPresent() && to.get().isBefore(from.get());
        return !endsEarlier && span().isInOrder();
    }

    @Override
    public String text() {
        return start.text() + "/" + end.text();
    }

    @Override
    public Reach reach() {
        return span().reach();
    }

    @Override
    public List<Extent> extents() {
        return List.of(Extent.of(span()));
    }

    @Override
    public Phrase phrase() {
        Optional<DateForm> from = start.date();
        Optional<DateForm> to = end.date();
        if (from.isPresent() && to.isPresent()) {
            return Phrase.of(SpanWords.join(from.get(), to.get()));
        }
        if (from.isPresent()) {
            return new Phrase("from " + from.get().phrase().among(), note("end", end));
        }
        if (to.isPresent()) {
            return new Phrase("until " + to.get().phrase().among(), note("start", start));
        }
        return start.equals(end)
                ? Phrase.of("start and end " + start.absence())
                : new Phrase("start " + start.absence(), "end " + end.absence());
    }

    private static String note(String side, IntervalEnd absent) {
        return absent.equals(IntervalEnd.Absent.OPEN) ? absent.absence() : side + " " + absent.absence();
    }

    @Override
    public Precision precision() {
        return Stream.of(start, end)
                .flatMap(side -> side.date().stream())
                .map(DateForm::precision)
                .max(Precision::compareTo)
                .orElse(Precision.AGE);
    }

    @Override
    public Marks marks() {
        return start.marks().and(end.marks());
    }
}

package chronoscope.edtf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every unit from one date to another, or up to a date, or from a date on: one of the two dates is present at least.
 */
record UnitRange(Optional<DateForm> from, Optional<DateForm> to) implements SetItem {
    boolean isOfOneUnit() {
        Optional<Unit> unit = date().unit().filter(each -> each.seconds() >= Gregorian.SECONDS_A_DAY);
        return unit.isPresent() && (to.isEmpty() || unit.equals(to.get().unit()));
    }

    boolean isInOrder() {
        return !last(Moment.OPEN_END).isBefore(first(Moment.OPEN_START));
    }

    @Override
    public String text() {
        return text(from) + ".." + text(to);
    }

    private static String text(Optional<DateForm> date) {
        return date.isPresent() ? date.get().text() : "";
    }

    @Override
    public Units choices(Zone zone) {
        Unit unit = date().unit().orElseThrow();
        return zone.units(new UnitSequence(unit, new Stretch(first(Moment.UNKNOWN_START), last(Moment.UNKNOWN_END))));
    }

    @Override
    public Units together(Zone zone) {
        return zone.units(new Single(new Stretch(first(Moment.OPEN_START), last(Moment.OPEN_END))));
    }

    private Moment first(Moment otherwise) {
        return from.isPresent() ? from.get().reach(Zone.UNKNOWN).minFirst() : otherwise;
    }

    private Moment last(Moment otherwise) {
        return to.isPresent() ? to.get().reach(Zone.UNKNOWN).maxLast() : otherwise;
    }

    @Override
    public List<DateForm> dates() {
        return Stream.of(from, to).flatMap(Optional::stream).toList();
    }

    @Override
    public String choiceWords(Zone zone) {
        if (from.isPresent() && to.isPresent()) {
            return SpanWords.join(from.get(), to.get(), zone);
        }
        return (date().precision() == Precision.DAY ? "on" : "in")
                + (from.isPresent() ? " or after " : " or before ")
                + date().phrase(zone).among();
    }

    @Override
    public String togetherWords(Zone zone) {
        if (from.isPresent() && to.isPresent()) {
            return SpanWords.join(from.get(), to.get(), zone);
        }
        return date().phrase(zone).among() + (from.isPresent() ? " and after" : " and before");
    }

    @Override
    public String loneWords(Zone zone) {
        return from.isPresent() && to.isPresent() ? "one of " + choiceWords(zone) : choiceWords(zone);
    }

    private DateForm date() {
        return from.isPresent() ? from.get() : to.orElseThrow();
    }

    @Override
    public Precision precision() {
        return dates().stream()
                .map(DateForm::precision)
                .max(Precision::compareTo)
                .orElseThrow();
    }

    @Override
    public Qualifier qualifier() {
        return dates().stream().map(DateForm::qualifier).reduce(Qualifier.NONE, Qualifier::and);
    }
}

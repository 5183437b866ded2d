package chronoscope.edtf;

import java.util.List;
import java.util.Optional;

/** A date that may also stand in a set or at an end of an interval. */
sealed interface DateForm extends EdtfForm, IntervalEnd, SetItem permits CalendarForm, YearForm, TimeForm {
    /** Returns the extents of which one is meant. */
    Units units(Zone zone);

    /** Returns the unit that the date names, unless it may be one of several. */
    Optional<Unit> unit();

    /** Returns the day that a time of day may follow, where the date is one. */
    Optional<CalendarForm> plainDay();

    /** Returns what a clock shows first, where the date is a time without a zone. */
    default Optional<Moment> local() {
        return Optional.empty();
    }

    /** Returns what clocks show meanwhile, where the date is a day or a time without a zone. */
    default Optional<Stretch> clocks() {
        return plainDay().map(day -> day.reach(Zone.UNKNOWN).hull());
    }

    @Override
    default List<DateForm> dates() {
        return List.of(this);
    }

    @Override
    default Reach reach(Zone zone) {
        return units(zone).reach();
    }

    @Override
    default List<Extent> extents(Zone zone) {
        return List.of(Extent.of(units(zone)));
    }

    @Override
    default Units starts(Zone zone) {
        return units(zone);
    }

    @Override
    default Units ends(Zone zone) {
        return units(zone);
    }

    @Override
    default Units choices(Zone zone) {
        return units(zone);
    }

    @Override
    default Units together(Zone zone) {
        return units(zone);
    }

    @Override
    default Optional<DateForm> date() {
        return Optional.of(this);
    }

    @Override
    default String absence() {
        return "";
    }

    @Override
    default String choiceWords(Zone zone) {
        return phrase(zone).among();
    }

    @Override
    default String togetherWords(Zone zone) {
        return phrase(zone).among();
    }

    @Override
    default String loneWords(Zone zone) {
        return phrase(zone).alone();
    }
}

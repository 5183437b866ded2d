package chronoscope.edtf;

import java.util.List;
import java.util.Optional;

/** A date that may also stand in a set or at an end of an interval. */
sealed interface DateForm extends Form, IntervalEnd, SetItem permits CalendarForm, YearForm, TimeForm {
    Units units();

    /** Returns the unit that the date names, unless it may be one of several. */
    Optional<Unit> unit();

    /** Returns the day that a time of day may follow, where the date is one. */
    Optional<CalendarForm> plainDay();

    /** Returns what a clock shows first, where the date is a time of an unknown zone. */
    default Optional<Moment> local() {
        return Optional.empty();
    }

    @Override
    default Reach reach() {
        return units().reach();
    }

    @Override
    default List<Extent> extents() {
        return List.of(Extent.of(units()));
    }

    @Override
    default Units starts() {
        return units();
    }

    @Override
    default Units ends() {
        return units();
    }

    @Override
    default Units choices() {
        return units();
    }

    @Override
    default Units together() {
        return units();
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
    default String choiceWords() {
        return phrase().among();
    }

    @Override
    default String togetherWords() {
        return phrase().among();
    }

    @Override
    default String loneWords() {
        return phrase().alone();
    }
}

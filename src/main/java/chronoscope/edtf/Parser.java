package chronoscope.edtf;

import chronoscope.text.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads dates, intervals and sets. */
final class Parser {
    /** No sensible date is longer, and what is read must be quick to compare. */
    static final int MOST_CHARACTERS = 1_000;

    private static final String FORMS =
            "a date looks like 1979, 1979-08, 1979-08-27, 1979~, 197X, 1964/2008 or [1667,1668]";

    private final CharacterReader cursor;
    private final DateParser dates;

    private Parser(String text) {
        cursor = new CharacterReader(text);
        dates = new DateParser(cursor);
    }

    static Parsed<EdtfDate> parse(String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Parsed.wrong(MOST_CHARACTERS, "a date has at most " + MOST_CHARACTERS + " characters");
        }
        try {
            return Parsed.of(read(text));
        } catch (Fault fault) {
            return Parsed.wrong(OtherNotation.explain(text).orElseGet(fault::problem));
        }
    }

    static EdtfDate read(String text) throws Fault {
        Parser parser = new Parser(text);
        return new EdtfDate(text.indexOf('/') < 0 ? parser.dateOrSet() : parser.interval());
    }

    private EdtfForm dateOrSet() throws Fault {
        if (cursor.atEnd()) {
            throw cursor.fault("a date is missing; " + FORMS);
        }
        if (cursor.accept('[')) {
            return set(SetForm.Meaning.ONE);
        }
        if (cursor.accept('{')) {
            return set(SetForm.Meaning.ALL);
        }
        DateForm date = dates.date();
        cursor.end(FORMS);
        return date;
    }

    private EdtfForm interval() throws Fault {
        IntervalEnd start = intervalEnd();
        if (!cursor.accept('/')) {
            throw cursor.fault(cursor.here() + " is not expected here; an interval is two dates with / between, such"
                    + " as 1964/2008");
        }
        int position = cursor.position();
        IntervalEnd end = intervalEnd();
        cursor.end("an interval has two ends, each a date, .. or nothing");
        IntervalForm interval = new IntervalForm(start, end);
        if (!interval.isInOrder(Zone.UNKNOWN)) {
            throw new Fault(position, "the interval ends before it starts; the earlier date comes first");
        }
        return interval;
    }

    private IntervalEnd intervalEnd() throws Fault {
        if (cursor.accept("..")) {
            return IntervalEnd.Absent.OPEN;
        }
        return cursor.atEnd() || cursor.peek() == '/' ? IntervalEnd.Absent.UNKNOWN : dates.date();
    }

    private SetForm set(SetForm.Meaning meaning) throws Fault {
        List<SetItem> items = new ArrayList<>();
        do {
            items.add(setItem(meaning, items.isEmpty()));
        } while (cursor.accept(','));
        if (!cursor.accept(meaning.closing)) {
            throw cursor.fault(cursor.here() + " is not expected here; a set is dates and ranges such as 1670..1672,"
                    + " with commas between and " + meaning.closing + " at the end");
        }
        cursor.end("nothing follows a set");
        return new SetForm(meaning, items);
    }

    private SetItem setItem(SetForm.Meaning meaning, boolean isFirst) throws Fault {
        int position = cursor.position();
        if (cursor.accept("..")) {
            if (!isFirst) {
                throw new Fault(position, ".. before a date stands at a set's start only");
            }
            return range(position, Optional.empty(), Optional.of(dates.date()));
        }
        DateForm date = dates.date();
        if (!cursor.accept("..")) {
            return date;
        }
        if (cursor.peek() == ',') {
            throw cursor.fault(".. after a date stands at a set's end only, or between two dates");
        }
        boolean isLast = meaning.closing.indexOf(cursor.peek()) == 0;
        return range(position, Optional.of(date), isLast ? Optional.empty() : Optional.of(dates.date()));
    }

    private static UnitRange range(int position, Optional<DateForm> from, Optional<DateForm> to) throws Fault {
        UnitRange range = new UnitRange(from, to);
        if (!range.isOfOneUnit()) {
            throw new Fault(position, "a range needs two years, two months, two days or two seasons, nothing masked");
        }
        if (!range.isInOrder()) {
            throw new Fault(position, "the range ends before it starts; the earlier date comes first");
        }
        return range;
    }
}

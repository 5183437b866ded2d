package chronoscope.edtf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every extent that a date may have, read from its text and written out quarter of a day by quarter of a day, from 1898
 * to 1911: slow and plain, to check the quick answers by. Before and after stand bits for the halves of one very long
 * year, for the time around it, and for what has no start or end. A second counts as the quarter that it starts.
 */
public record Possibilities(List<BitSet> extents) {
    private static final LocalDate FIRST = LocalDate.of(1898, 1, 1);
    private static final LocalDate LAST = LocalDate.of(1911, 12, 31);
    private static final int QUARTERS = 4;

    private static final int NO_START = 0;
    private static final int LONG_PAST = 1;
    private static final int PAST_YEAR = 2;
    private static final int START = 5;
    private static final int END = START + QUARTERS * (int) (LAST.toEpochDay() - FIRST.toEpochDay() + 1);
    private static final int FUTURE_YEAR = END + 1;
    private static final int LONG_FUTURE = END + 3;
    private static final int NO_END = END + 4;

    private static final Pattern TIME = Pattern.compile("(.*T\\d\\d:00:00)(Z|[+-]\\d\\d:00)?");
    private static final Pattern SEASON = Pattern.compile("([\\dX]{4})-([2-4]\\d)");

    /** The first month and the number of months of the seasons, from 21 on. */
    private static final int[][] SEASONS = {
        {3, 3}, {6, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {9, 3}, {12, 3}, {9, 3}, {12, 3}, {3, 3}, {6, 3}, {1, 3},
        {4, 3}, {7, 3}, {10, 3}, {1, 4}, {5, 4}, {9, 4}, {1, 6}, {7, 6}
    };

    /** Returns what a date means; its marks of doubt say nothing of time. */
    public static Possibilities of(String text) {
        String plain = text.replaceAll("[?~%]", "");
        if (plain.startsWith("[")) {
            return new Possibilities(
                    items(plain).flatMap(Possibilities::choices).toList());
        }
        if (plain.startsWith("{")) {
            return together(items(plain).map(Possibilities::member).toList());
        }
        int slash = plain.indexOf('/');
        if (slash >= 0) {
            return interval(
                    end(plain.substring(0, slash), NO_START, LONG_PAST),
                    end(plain.substring(slash + 1), NO_END, LONG_FUTURE));
        }
        return single(plain);
    }

    private static Stream<String> items(String set) {
        return Stream.of(set.substring(1, set.length() - 1).split(","));
    }

    private static Possibilities single(String text) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            String zone = Objects.requireNonNullElse(time.group(2), "");
            IntStream ahead = zone.isEmpty()
                    ? IntStream.rangeClosed(-12, 14)
                    : IntStream.of(zone.equals("Z") ? 0 : Integer.parseInt(zone.substring(0, 3)));
            return new Possibilities(ahead.mapToObj(LocalDateTime.parse(time.group(1))::minusHours)
                    .map(utc -> slot(utc.toLocalDate()) + utc.getHour() / (24 / QUARTERS))
                    .distinct()
                    .map(quarter -> stretch(quarter, quarter))
                    .toList());
        }
        if (text.startsWith("Y")) {
            int year = text.startsWith("Y-") ? PAST_YEAR : FUTURE_YEAR;
            return new Possibilities(List.of(stretch(year, year + 1)));
        }
        int digits = text.indexOf('S');
        if (digits >= 0) {
            int known = Integer.parseInt(text.substring(digits + 1));
            return matching(text.substring(0, known) + "X".repeat(digits - known));
        }
        Matcher season = SEASON.matcher(text);
        return season.matches() ? seasons(season.group(1), Integer.parseInt(season.group(2))) : matching(text);
    }

    /** Returns the years, months or days that the text matches, where X is any digit. */
    private static Possibilities matching(String mask) {
        Map<String, BitSet> units = new TreeMap<>();
        String pattern = mask.replace("X", "\\d");
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            String unit = day.toString().substring(0, mask.length());
            if (unit.matches(pattern)) {
                units.computeIfAbsent(unit, key -> new BitSet()).set(slot(day), slot(day) + QUARTERS);
            }
        }
        return new Possibilities(List.copyOf(units.values()));
    }

    private static Possibilities seasons(String years, int season) {
        int[] months = SEASONS[season - 21];
        return new Possibilities(IntStream.range(FIRST.getYear(), LAST.getYear())
                .filter(year -> String.valueOf(year).matches(years.replace("X", "\\d")))
                .mapToObj(year -> {
                    YearMonth first = YearMonth.of(year, Month.of(months[0]));
                    YearMonth next = first.plusMonths(months[1]);
                    return stretch(slot(first.atDay(1)), slot(next.atDay(1)) - 1);
                })
                .toList());
    }

    private static Possibilities end(String text, int open, int unknown) {
        if (text.equals("..")) {
            return new Possibilities(List.of(stretch(open, open)));
        }
        if (text.isEmpty()) {
            // A few days of every month are as good as all of them where no date looks closer.
            List<BitSet> some = new ArrayList<>(matching("XXXX-XX-X1").extents);
            some.add(stretch(unknown, unknown));
            return new Possibilities(some);
        }
        return single(text);
    }

    private static Possibilities interval(Possibilities starts, Possibilities ends) {
        List<BitSet> extents = new ArrayList<>();
        for (BitSet start : starts.extents) {
            for (BitSet end : ends.extents) {
                if (start.nextSetBit(0) < end.length()) {
                    extents.add(stretch(start.nextSetBit(0), end.length() - 1));
                }
            }
        }
        return new Possibilities(extents);
    }

    /** Returns what one of several may be: a range stands for each of its years, seasons, months or days. */
    private static Stream<BitSet> choices(String item) {
        int dots = item.indexOf("..");
        if (dots < 0) {
            return single(item).extents.stream();
        }
        String from = item.substring(0, dots);
        String to = item.substring(dots + 2);
        BitSet past = stretch(LONG_PAST, LONG_PAST);
        BitSet future = stretch(LONG_FUTURE, LONG_FUTURE);
        BitSet first = from.isEmpty() ? past : single(from).extents.get(0);
        BitSet last = to.isEmpty() ? future : single(to).extents.get(0);
        Stream<BitSet> units = alike(from.isEmpty() ? to : from)
                .filter(unit -> first.nextSetBit(0) <= unit.nextSetBit(0) && unit.length() <= last.length());
        return Stream.of(
                        from.isEmpty() ? Stream.of(past, stretch(PAST_YEAR, PAST_YEAR)) : Stream.<BitSet>of(),
                        units,
                        to.isEmpty() ? Stream.of(stretch(FUTURE_YEAR, FUTURE_YEAR), future) : Stream.<BitSet>of())
                .flatMap(each -> each);
    }

    private static Stream<BitSet> alike(String unit) {
        return SEASON.matcher(unit).matches()
                ? IntStream.rangeClosed(21, 24).boxed().flatMap(season -> seasons("XXXX", season).extents.stream())
                : matching(unit.replaceAll("\\d", "X")).extents.stream();
    }

    /** Returns one of several that are all meant: a range stands for all that it spans. */
    private static Possibilities member(String item) {
        int dots = item.indexOf("..");
        if (dots < 0) {
            return single(item);
        }
        String from = item.substring(0, dots);
        String to = item.substring(dots + 2);
        return interval(
                end(from.isEmpty() ? ".." : from, NO_START, LONG_PAST),
                end(to.isEmpty() ? ".." : to, NO_END, LONG_FUTURE));
    }

    private static Possibilities together(List<Possibilities> members) {
        List<BitSet> extents = List.of(new BitSet());
        for (Possibilities member : members) {
            extents = extents.stream()
                    .flatMap(extent -> member.extents.stream().map(part -> union(extent, part)))
                    .collect(Collectors.toList());
        }
        return new Possibilities(extents);
    }

    /** Says whether some extent of this date and some extent of the other share a moment. */
    public boolean mayOverlap(Possibilities other) {
        return overlaps(other) != Truth.NO;
    }

    /** Says whether every extent of this date is inside of every extent of the other. */
    public boolean surelyWithin(Possibilities other) {
        return within(other) == Truth.YES;
    }

    Truth overlaps(Possibilities other) {
        return answer(other, BitSet::intersects);
    }

    Truth within(Possibilities other) {
        return answer(other, (inner, outer) -> union(inner, outer).equals(outer));
    }

    Truth before(Possibilities other) {
        return answer(other, (one, two) -> one.length() <= two.nextSetBit(0));
    }

    private Truth answer(Possibilities other, BiPredicate<BitSet, BitSet> test) {
        boolean yes = false;
        boolean no = false;
        for (BitSet one : extents) {
            for (BitSet two : other.extents) {
                boolean holds = test.test(one, two);
                yes |= holds;
                no |= !holds;
                if (yes && no) {
                    return Truth.MAYBE;
                }
            }
        }
        return yes ? Truth.YES : Truth.NO;
    }

    private static int slot(LocalDate day) {
        return START + QUARTERS * (int) (day.toEpochDay() - FIRST.toEpochDay());
    }

    private static BitSet stretch(int first, int last) {
        BitSet quarters = new BitSet();
        quarters.set(first, last + 1);
        return quarters;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}

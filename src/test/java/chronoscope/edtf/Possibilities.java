package chronoscope.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Every extent that a date may have, day by day, from 1898 to 1911: slow and plain, to check the quick answers by. The
 * first and the last bit stand for all time before and after.
 */
record Possibilities(List<BitSet> extents) {
    private static final LocalDate FIRST = LocalDate.of(1898, 1, 1);
    private static final LocalDate LAST = LocalDate.of(1911, 12, 31);
    private static final int AFTER = index(LAST) + 1;

    /** Returns the years, months or days that the text matches, where X is any digit and [] one of several. */
    static Possibilities matching(String mask) {
        Map<String, BitSet> units = new TreeMap<>();
        String pattern = mask.replace("X", "\\d");
        int length = mask.replaceAll("\\[[^]]*]", "X").length();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            String unit = day.toString().substring(0, length);
            if (unit.matches(pattern)) {
                units.computeIfAbsent(unit, key -> new BitSet()).set(index(day));
            }
        }
        return new Possibilities(List.copyOf(units.values()));
    }

    static Possibilities days(String first, String last) {
        return new Possibilities(List.of(stretch(index(LocalDate.parse(first)), index(LocalDate.parse(last)))));
    }

    static Possibilities interval(Possibilities starts, Possibilities ends) {
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

    static Possibilities openStart() {
        return new Possibilities(List.of(stretch(0, 0)));
    }

    static Possibilities openEnd() {
        return new Possibilities(List.of(stretch(AFTER, AFTER)));
    }

    /** Returns a few days of every month, which is as good as all of them where no test looks closer. */
    static Possibilities unknown() {
        return matching("XXXX-XX-[013]1");
    }

    static Possibilities oneOf(Possibilities... choices) {
        return new Possibilities(
                Stream.of(choices).flatMap(choice -> choice.extents.stream()).toList());
    }

    static Possibilities allOf(Possibilities... members) {
        List<BitSet> extents = List.of(new BitSet());
        for (Possibilities member : members) {
            extents = extents.stream()
                    .flatMap(extent -> member.extents.stream().map(part -> union(extent, part)))
                    .toList();
        }
        return new Possibilities(extents);
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

    private static int index(LocalDate day) {
        return (int) (day.toEpochDay() - FIRST.toEpochDay()) + 1;
    }

    private static BitSet stretch(int first, int last) {
        BitSet days = new BitSet();
        days.set(first, last + 1);
        return days;
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }
}

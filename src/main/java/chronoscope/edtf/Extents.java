package chronoscope.edtf;

import java.util.List;
import java.util.function.BiPredicate;

/** Everything that a date may mean in time: one of the alternatives is the truth. */
final class Extents {
    private final EdtfForm form;
    private final Zone zone;
    private final Reach reach;

    /** Empty until a question needs them, for most dates are only put in order. Threads that race find the same. */
    private List<Extent> found = List.of();

    Extents(EdtfForm form, Zone zone) {
        this.form = form;
        this.zone = zone;
        this.reach = form.reach(zone);
    }

    private List<Extent> alternatives() {
        List<Extent> alternatives = found;
        if (alternatives.isEmpty()) {
            alternatives = List.copyOf(form.extents(zone));
            found = alternatives;
        }
        return alternatives;
    }

    Reach reach() {
        return reach;
    }

    /** Returns what some extent covers. */
    List<Stretch> possible() {
        return Stretch.merged(alternatives().stream().flatMap(Extent::possible).toList());
    }

    /** Returns what every extent covers. */
    List<Stretch> certain() {
        List<Stretch> missing = alternatives().stream()
                .flatMap(extent -> Stretch.gaps(extent.certain()).stream())
                .toList();
        return Stretch.gaps(Stretch.merged(missing));
    }

    Truth overlaps(Extents other) {
        if (!reach.hull().meets(other.reach.hull())) {
            return Truth.NO;
        }
        return answer(other, Extent::surelyMeets, Extent::mayMeet);
    }

    boolean mayOverlap(Extents other) {
        if (reach.hull().meets(other.reach.hull())) {
            for (Extent one : alternatives()) {
                for (Extent two : other.alternatives()) {
                    if (one.mayMeet(two)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    Truth within(Extents other) {
        if (!reach.hull().meets(other.reach.hull())) {
            return Truth.NO;
        }
        return answer(other, Extent::surelyInside, Extent::mayBeInside);
    }

    Truth before(Extents other) {
        if (reach.maxLast().isBefore(other.reach.minFirst())) {
            return Truth.YES;
        }
        return reach.minLast().isBefore(other.reach.maxFirst()) ? Truth.MAYBE : Truth.NO;
    }

    private Truth answer(Extents other, BiPredicate<Extent, Extent> surely, BiPredicate<Extent, Extent> perhaps) {
        if (everyPair(other, surely)) {
            return Truth.YES;
        }
        return everyPair(other, perhaps.negate()) ? Truth.NO : Truth.MAYBE;
    }

    private boolean everyPair(Extents other, BiPredicate<Extent, Extent> test) {
        return alternatives().stream()
                .allMatch(one -> other.alternatives().stream().allMatch(two -> test.test(one, two)));
    }
}

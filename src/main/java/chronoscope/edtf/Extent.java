package chronoscope.edtf;

import java.util.List;
import java.util.stream.Stream;

/** A possible extent that may have holes: all of its members together, each with one of its own possible extents. */
record Extent(List<Member> members) {
    Extent {
        members = List.copyOf(members);
    }

    static Extent of(Member only) {
        return new Extent(List.of(only));
    }

    Reach reach() {
        Reach reach = members.get(0).reach();
        for (Member member : members) {
            reach = reach.and(member.reach());
        }
        return reach;
    }

    boolean mayMeet(Extent other) {
        for (Member member : members) {
            for (Member part : other.members) {
                if (member.mayMeet(part)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Exact unless both sides are lists of which one at least holds masked dates; then it may miss a "surely". */
    boolean surelyMeets(Extent other) {
        if (isFixed()) {
            return other.members.stream().anyMatch(member -> !mayMiss(member));
        }
        if (other.isFixed()) {
            return members.stream().anyMatch(member -> !other.mayMiss(member));
        }
        return members.stream()
                .map(Member::reach)
                .anyMatch(reach -> other.members.stream().map(Member::reach).anyMatch(reach::surelyMeets));
    }

    /** Exact unless a list with masked dates is involved; then it may say "perhaps" of what cannot be. */
    boolean mayBeInside(Extent other) {
        if (other.isFixed()) {
            return members.stream()
                    .allMatch(member -> other.members.stream().anyMatch(part -> member.mayBeInside(part.widest())));
        }
        if (other.members.size() > 1) {
            return members.stream().allMatch(member -> other.members.stream().anyMatch(member::mayMeet));
        }
        Units outer = other.members.get(0).widest();
        if (isFixed()) {
            return new Single(reach().hull()).mayBeInside(outer);
        }
        return members.stream().allMatch(member -> member.mayBeInside(outer));
    }

    boolean surelyInside(Extent other) {
        return Stretch.gaps(other.certain()).stream()
                .map(Single::new)
                .noneMatch(gap -> members.stream().anyMatch(member -> member.mayMeet(gap)));
    }

    /** Returns what some choice covers. */
    Stream<Stretch> possible() {
        return members.stream().flatMap(member -> member.widest().stretches().stream());
    }

    /** Returns what every choice covers. */
    List<Stretch> certain() {
        return Stretch.merged(members.stream()
                .map(Member::reach)
                .flatMap(reach -> reach.core().stream())
                .toList());
    }

    private boolean isFixed() {
        return members.stream().allMatch(member -> member.reach().isFixed());
    }

    /** Says whether the member has an extent in a hole of this fixed one. */
    private boolean mayMiss(Member member) {
        return Stretch.gaps(certain()).stream().map(Single::new).anyMatch(member::mayBeInside);
    }
}

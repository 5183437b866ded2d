package chronoscope.view;

import chronoscope.explore.Rect;
import com.googlecode.lanterna.graphics.TextGraphics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the parts of a screen were drawn of: a part that would be drawn of the same, and that nothing has covered since, stays
 * as it is.
 */
final class KeptPanes {
    private final List<Kept> all = new ArrayList<>();
    private Optional<Kept> screen = Optional.empty();

    /**
     * A part of the screen that was drawn.
     *
     * @param cursor the row or the item that stood out in it
     * @param of all else that it depends on
     */
    private record Kept(Rect area, int cursor, List<Object> of) {
        boolean isOf(List<Object> others) {
            for (int index = 0; index < of.size(); index++) {
                if (!same(of.get(index), others.get(index))) {
                    return false;
                }
            }
            return of.size() == others.size();
        }

        boolean touches(Rect other) {
            return area.left() < other.right()
                    && other.left() < area.right()
                    && area.top() < other.bottom()
                    && other.top() < area.bottom();
        }
    }

    /** Small values are compared; what is large is immutable, and the same as long as it is the same instance. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Object one, Object other) {
        if (one == other) {
            return true;
        }
        if (one instanceof Optional<?> here && other instanceof Optional<?> there) {
            return here.isPresent() && there.isPresent() ? same(here.get(), there.get()) : here.equals(there);
        }
        boolean small = one instanceof Number || one instanceof Boolean || one instanceof String || one instanceof Rect;
        return small && one.equals(other);
    }

    /** Returns whether the parts that are known are on these graphics, in the same look; else, none is known any more. */
    boolean isOn(TextGraphics graphics, Rect area, Object... look) {
        List<Object> of = new ArrayList<>(List.of(look));
        of.add(graphics);
        boolean known = screen.filter(last -> last.area().equals(area) && last.isOf(of))
                .isPresent();
        if (!known) {
            all.clear();
            screen = Optional.of(new Kept(area, 0, of));
        }
        return known;
    }

    /** Returns whether a part stays that was drawn of these; where it does not, it is taken as drawn now. */
    boolean stays(Rect area, Object... of) {
        return cursor(area, 0, of).isPresent();
    }

    /**
     * Returns where the cursor was when a part was drawn that stays but for its cursor, which is now taken as drawn where it
     * is; empty where the part is to be drawn whole.
     */
    OptionalInt cursor(Rect area, int cursor, Object... of) {
        Kept drawn = new Kept(area, cursor, List.of(of));
        for (int index = 0; index < all.size(); index++) {
            Kept known = all.get(index);
            if (known.area().equals(area) && known.isOf(drawn.of())) {
                all.set(index, drawn);
                return OptionalInt.of(known.cursor());
            }
        }
        cover(area);
        all.add(drawn);
        return OptionalInt.empty();
    }

    /** Forgets all parts that something else is drawn over. */
    void cover(Rect area) {
        all.removeIf(kept -> kept.touches(area));
    }
}

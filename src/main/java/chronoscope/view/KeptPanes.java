package chronoscope.view;

import chronoscope.explore.Rect;
import com.googlecode.lanterna.graphics.TextGraphics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the parts of a screen were drawn of: a part that would be drawn of the same, and that nothing has covered since, stays
 * as it is.
 */
final class KeptPanes {
    private final List<Kept> all = new ArrayList<>();
    private Optional<Kept> screen = Optional.empty();

    /**
     * Where a reader is in a part of the screen.
     *
     * @param top the first visible line
     * @param cursor the line that stands out
     */
    record Place(int top, int cursor) {
        private static final Place START = new Place(0, 0);
    }

    /**
     * A part of the screen that was drawn.
     *
     * @param of all that it depends on, but for the place
     */
    private record Kept(Rect area, Place place, List<Object> of) {
        boolean isOf(List<Object> others) {
            for (int index = 0; index < of.size(); index++) {
                if (!same(of.get(index), others.get(index))) {
                    return false;
                }
            }
            return of.size() == others.size();
        }

        // The method that records are given would have to be linked before the first frame.
        boolean isIn(Rect other) {
            return area.left() == other.left()
                    && area.top() == other.top()
                    && area.columns() == other.columns()
                    && area.rows() == other.rows();
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
            boolean both = here.isPresent() && there.isPresent();
            return both ? same(here.get(), there.get()) : here.equals(there);
        }
        boolean small = one instanceof Number || one instanceof Boolean || one instanceof String;
        return small && one.equals(other);
    }

    /** Returns whether the parts that are known are on these graphics, in the same look; else, none is known any more. */
    boolean isOn(TextGraphics graphics, Rect area, Object... look) {
        List<Object> of = new ArrayList<>(List.of(look));
        of.add(graphics);
        boolean known = screen.filter(last -> last.isIn(area) && last.isOf(of)).isPresent();
        if (!known) {
            all.clear();
            screen = Optional.of(new Kept(area, Place.START, of));
        }
        return known;
    }

    /** Returns whether a part stays that was drawn of these; where it does not, it is taken as drawn now. */
    boolean stays(Rect area, Object... of) {
        return place(area, Place.START, of).isPresent();
    }

    /**
     * Returns the place in which a part was drawn that stays but for that; it is then taken as drawn in the present place.
     * Returns nothing where the part is to be drawn whole.
     */
    Optional<Place> place(Rect area, Place present, Object... of) {
        Kept drawn = new Kept(area, present, List.of(of));
        for (int index = 0; index < all.size(); index++) {
            Kept known = all.get(index);
            if (known.isIn(area) && known.isOf(drawn.of())) {
                all.set(index, drawn);
                return Optional.of(known.place());
            }
        }
        cover(area);
        all.add(drawn);
        return Optional.empty();
    }

    /** Forgets all parts that something else is drawn over. */
    void cover(Rect area) {
        all.removeIf(kept -> kept.touches(area));
    }
}

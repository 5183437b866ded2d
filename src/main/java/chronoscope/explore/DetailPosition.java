package chronoscope.explore;

import java.util.Optional;

/**
 * The place in the detail.
 *
 * @param top the first visible line
 * @param item the item under the cursor, from 0, or -1
 */
public record DetailPosition(int top, int item) {
    static final DetailPosition START = new DetailPosition(0, -1);

    /** Returns the nearest place that there is in the detail. */
    DetailPosition within(Optional<DetailText> detail, Layout layout) {
        int lines = detail.map(text -> text.lines().size()).orElse(0);
        int items = detail.map(DetailText::items).orElse(0);
        return new DetailPosition(new Viewport(top, layout.detail().rows(), lines).top(), item < items ? item : -1);
    }

    // Written out, as linking the ones that records are given takes time before the first frame.

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof DetailPosition position && top == position.top && item == position.item);
    }

    @Override
    public int hashCode() {
        return 31 * top + item;
    }
}

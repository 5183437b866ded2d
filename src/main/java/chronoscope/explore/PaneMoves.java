package chronoscope.explore;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** How the movements act in each pane. */
@FunctionalInterface
interface PaneMoves {
    /** Moves by so many rows or lines; negative numbers go up. */
    Step scroll(int rows);

    /** Goes so many rows, items or lines down; up where that is negative. */
    default Step onwards(int steps) {
        return scroll(steps);
    }

    default Step first() {
        return scroll(-Moves.MANY);
    }

    default Step last() {
        return scroll(Moves.MANY);
    }

    /** Returns the movements of the focused pane. */
    static PaneMoves of(Explorer explorer) {
        return switch (explorer.focus()) {
            case LIST -> new InList(explorer);
            case LANES -> rows -> inLanes(explorer, rows);
            case DETAIL -> inDetail(explorer);
            case FILTERS -> rows -> Step.to(explorer.atFilter(explorer.filterAt() + rows));
            case FACETS ->
                rows -> Step.to(explorer.counting(explorer.facets().map(open -> open.at(open.row() + rows))));
            case OUTPUT -> inOutput(explorer);
        };
    }

    /** Returns the movements of the detail, wherever the keys are. */
    static InText inDetail(Explorer explorer) {
        return new InText(
                explorer.detail().map(DetailText::lines).orElse(List.of()),
                explorer.detail().map(DetailText::items).orElse(0),
                explorer.layout().detail().rows(),
                new DetailPosition(explorer.detailTop(), explorer.detailItem()),
                explorer::detailPosition);
    }

    private static PaneMoves inOutput(Explorer explorer) {
        Printed printed = explorer.printed();
        return new InText(
                explorer.outputLines(),
                printed.targets().size(),
                explorer.layout().output().rows(),
                printed.position(),
                place -> explorer.printing(printed.at(place)));
    }

    /** Goes from lane to lane, and through the events of one whose events have a row each. */
    private static Step inLanes(Explorer explorer, int rows) {
        Lanes lanes = explorer.lanes().orElseThrow();
        if (explorer.shown().isEmpty()) {
            return Step.nothingShown(explorer);
        }
        int last = lanes.rows() - 1;
        long wanted = (long) lanes.cursor(explorer.index()) + rows;
        int row = (int) Math.max(0, Math.min(wanted, last));
        Lanes.Place place = lanes.place(row);
        if (place.isHead() && lanes.isOpen(lanes.lanes().get(place.lane()))) {
            place = lanes.place(rows > 0 || row == 0 ? row + 1 : row - 1);
        }
        if (place.isHead()) {
            return Step.to(LaneMoves.across(explorer, place.lane()));
        }
        Explorer there = explorer.divided(Optional.of(lanes.at(place.lane())));
        return Step.to(there.at(lanes.lanes().get(place.lane()).events().at(place.event())));
    }

    /** Goes from event to event. */
    record InList(Explorer explorer) implements PaneMoves {
        @Override
        public Step scroll(int rows) {
            return explorer.shown().isEmpty()
                    ? Step.nothingShown(explorer)
                    : Step.to(explorer.atRow(explorer.listLines().rowAfter(explorer.row(), rows)));
        }

        @Override
        public Step first() {
            return jump(0);
        }

        @Override
        public Step last() {
            return jump(explorer.shown().size() - 1);
        }

        private Step jump(int row) {
            return explorer.shown().isEmpty()
                    ? Step.nothingShown(explorer)
                    : Jumps.to(explorer, explorer.shown().at(row));
        }
    }

    /** Goes from item to item where one is in sight, else scrolls: so nothing between two items is passed unread. */
    record InText(
            List<Line> lines, int items, int height, DetailPosition position, Function<DetailPosition, Explorer> then)
            implements PaneMoves {
        @Override
        public Step onwards(int steps) {
            DetailPosition place = position;
            // No detail is longer than its lines and items: further steps would change nothing.
            int enough = Math.min(Math.abs(steps), 2 * lines.size());
            for (int step = 0; step < enough; step++) {
                place = one(place, Integer.signum(steps));
            }
            return Step.to(then.apply(place));
        }

        @Override
        public Step scroll(int rows) {
            int top = new Viewport(position.top() + rows, height, lines.size()).top();
            int item = rows < 0 && top == 0 ? -1 : nearestItem(top, rows);
            return Step.to(then.apply(new DetailPosition(top, item)));
        }

        /** Returns the place with its item in sight. */
        DetailPosition showing() {
            return showing(position.top(), position.item());
        }

        private DetailPosition showing(int top, int item) {
            int needed = lastLineOf(lines, item) - height + 1;
            return new DetailPosition(Math.min(lineOf(lines, item), Math.max(top, needed)), item);
        }

        private DetailPosition one(DetailPosition place, int direction) {
            int wanted = place.item() + direction;
            boolean exists = 0 <= wanted && wanted < items;
            int line = exists ? lineOf(lines, wanted) : -1;
            if (exists && place.top() <= line && line < place.top() + height) {
                return showing(place.top(), wanted);
            }
            int top = new Viewport(place.top() + direction, height, lines.size()).top();
            return new DetailPosition(top, place.top() == 0 && direction < 0 ? -1 : place.item());
        }

        /** Keeps the item where it is still in sight, else takes the first one in sight. */
        private int nearestItem(int top, int rows) {
            int bottom = Math.min(lines.size(), top + height);
            List<Integer> visible = IntStream.range(top, bottom)
                    .map(line -> lines.get(line).item())
                    .filter(item -> item >= 0)
                    .boxed()
                    .distinct()
                    .toList();
            if (visible.contains(position.item()) && rows < Moves.MANY) {
                return position.item();
            }
            return visible.isEmpty() ? -1 : visible.get(rows > 0 ? visible.size() - 1 : 0);
        }

        private static int lineOf(List<Line> lines, int item) {
            return IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).item() == item)
                    .findFirst()
                    .orElse(0);
        }

        private static int lastLineOf(List<Line> lines, int item) {
            return IntStream.range(0, lines.size())
                    .filter(line -> lines.get(line).item() == item)
                    .reduce(0, (last, line) -> line);
        }
    }
}

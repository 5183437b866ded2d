package chronoscope.proof;

import chronoscope.yaml.Position;
import java.util.List;

/**
 * A place in a copy.
 *
 * @param excerpt its line, and a caret below the place
 */
record Spot(Position place, List<String> excerpt) {
    Spot {
        excerpt = List.copyOf(excerpt);
    }
}

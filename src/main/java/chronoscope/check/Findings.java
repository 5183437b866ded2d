package chronoscope.check;

import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Located;
import chronoscope.yaml.Places;
import chronoscope.yaml.Position;
import chronoscope.yaml.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A timeline that is looked at, and what was found in it, as bad as its file says. */
final class Findings {
    private final String file;
    private final LoadResult reading;
    private final Places places;
    private final List<FileProblem> found = new ArrayList<>();

    Findings(String file, Located located) {
        this.file = file;
        this.reading = located.reading();
        this.places = located.places();
    }

    Timeline timeline() {
        return reading.timeline();
    }

    /** Returns the events in the order of the file. */
    List<Event> inOrder() {
        return timeline().events().stream()
                .sorted(Comparator.comparing(places::of))
                .toList();
    }

    Places places() {
        return places;
    }

    /** Returns whether all of the file was read as it was meant, so that what is missing is missing. */
    boolean isWhole() {
        return !reading.hasErrors();
    }

    /** Notes a problem, unless the file wants to hear nothing of its rule. */
    void report(Rule rule, Position place, String message, FileProblem.Related... related) {
        reading.levels()
                .of(rule)
                .ifPresent(severity -> found.add(new FileProblem(
                        file, place.line(), place.column(), severity, rule, message, List.of(related))));
    }

    /** Returns a text of the file as a message may repeat it. */
    static String quoted(String text) {
        return "'" + text + "'";
    }

    List<FileProblem> all() {
        return List.copyOf(found);
    }
}

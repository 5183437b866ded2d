package chronoscope.yaml;

import chronoscope.model.Timeline;
import java.util.List;
import java.util.Map;

/**
 * What reading a file gave.
 *
 * @param timeline what could be read: an event without a readable id, date and title is left out
 * @param problems in the file's order
 * @param levels how bad each rule's problems are to this file
 * @param readable whether there was YAML text at all; false for a missing or empty file, a folder, another encoding
 */
public record LoadResult(Timeline timeline, List<FileProblem> problems, Levels levels, boolean readable) {
    public LoadResult {
        problems = List.copyOf(problems);
    }

    /** Returns the reading with more saved filters in its timeline. */
    public LoadResult with(Map<String, String> filters) {
        return new LoadResult(timeline.with(filters), problems, levels, readable);
    }

    /** Returns whether something could not be read as it was meant. */
    public boolean hasErrors() {
        return !errors().isEmpty();
    }

    private List<FileProblem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Tells those who go on with what was read before why this can't take its place: the first error, and how many there are. */
    public String refusal() {
        List<FileProblem> errors = errors();
        return errors.get(0).text()
                + (errors.size() == 1 ? "" : "; 'check' lists all " + errors.size() + " errors")
                + "; you see the events as they were before";
    }
}

package chronoscope.config;

import chronoscope.yaml.FileProblem;
import java.util.List;

/** The user's settings can't be read as they were meant. */
public final class SettingsException extends Exception {
    private static final long serialVersionUID = 1;
    private final transient List<FileProblem> problems;

    SettingsException(List<FileProblem> problems) {
        super("the settings have errors", null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Returns all that is wrong, in the file's order. */
    public List<FileProblem> problems() {
        return problems;
    }
}

package chronoscope.shell;

import java.io.IOException;
import java.util.Optional;

/** Where typed lines come from. */
public interface LineSource {
    /** Returns the next line, or empty when there are no more. */
    Optional<String> next(String prompt) throws IOException;
}

package chronoscope.script;

import chronoscope.command.Problem;
import chronoscope.text.Printable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Something in a script that can't be read. */
public record Mistake(Place place, Problem problem) {
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        return failure instanceof AccessDeniedException
                ? "permission denied"
                : Printable.line(String.valueOf(failure.getMessage()));
    }
}

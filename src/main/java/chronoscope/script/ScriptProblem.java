package chronoscope.script;

import chronoscope.text.Printable;
import chronoscope.text.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Something in a script that can't be read. */
public record ScriptProblem(ScriptPosition place, Problem problem) {
    @Override
    public String toString() {
        return place + ":" + problem.column() + ": " + problem.message();
    }

    /** Returns why a file can't be read, in words. */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return failure instanceof AccessDeniedException
                ? "permission denied"
                : Printable.line(String.valueOf(failure.getMessage()));
    }
}

package chronoscope.app;

import chronoscope.text.Printable;
import chronoscope.yaml.Template;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts a timeline. */
@Command(
        name = "new",
        description = "Writes a commented timeline to start from. A file that exists is left alone.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to make, such as my-timeline.yaml.")
    String file = "";

    @Override
    public Integer call() {
        PrintWriter err = Output.err();
        String name = Printable.line(file);
        try {
            Files.writeString(Path.of(file), Template.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            err.println("wrote " + name + "; open it with: chronoscope " + name);
            return ExitCode.DONE;
        } catch (IOException | InvalidPathException failure) {
            err.println("chronoscope: can't write '" + name + "': " + Failures.reason(failure));
            return ExitCode.FAILED;
        }
    }
}

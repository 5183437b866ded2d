package chronoscope.app;

import chronoscope.text.Printable;
import chronoscope.yaml.Template;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Starts a timeline. */
@Command(
        name = "new",
        description = "Writes a commented timeline to start from. A file that exists is kept, but with --force.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The file to make, such as my-timeline.yaml; - prints it.")
    String file = "";

    @Mixin
    ForceOption force = new ForceOption();

    @Override
    public Integer call() {
        WrittenFile.Content template = writer -> writer.append(Template.text());
        if (file.equals("-")) {
            return WrittenFile.replace(file, List.of(), template, "") ? ExitCode.DONE : ExitCode.UNUSABLE;
        }
        PrintWriter err = Output.err();
        String name = Printable.line(file);
        try {
            WrittenFile.write(file, force.existing(), List.of(), template);
            err.println("wrote " + name + "; open it with: chronoscope " + name);
            return ExitCode.DONE;
        } catch (IOException failure) {
            err.println("chronoscope: " + Failures.unwritten(file, failure, "--force"));
            return ExitCode.FAILED;
        }
    }
}

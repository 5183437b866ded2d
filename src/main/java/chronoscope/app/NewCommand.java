package chronoscope.app;

import chronoscope.script.FileNames;
import chronoscope.text.Printable;
import chronoscope.yaml.Template;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts a timeline. */
final class NewCommand {
    static final Subcommand COMMAND = new Subcommand(
            "new",
            List.of("Writes a commented timeline to start from. A file that exists is kept, unless you give --force."),
            List.of(Options.FORCE),
            List.of(Option.word("FILE", 1, 1, "The file to write, such as my-timeline.yaml; - prints it.")),
            NewCommand::run);

    private NewCommand() {}

    private static int run(CommandLine given) {
        String file = given.words().get(0);
        WrittenFile.Content template = writer -> writer.append(Template.text());
        if (file.equals("-")) {
            return WrittenFile.replace(file, List.of(), template, "") ? ExitCode.DONE : ExitCode.UNUSABLE;
        }
        PrintWriter err = StandardStreams.err();
        String name = Printable.line(file);
        try {
            WrittenFile.write(file, Options.existing(given), List.of(), template);
            err.println("wrote " + name + "; open it with: chronoscope " + name);
            Path schema = FileNames.path(file).resolveSibling(Template.SCHEMA);
            if (!Files.exists(schema)) {
                err.println("for an editor that completes and explains: chronoscope schema -o "
                        + Printable.line(schema.toString()));
            }
            return ExitCode.DONE;
        } catch (IOException failure) {
            err.println("chronoscope: " + Failures.unwritten(file, failure, "--force"));
            return ExitCode.FAILED;
        }
    }
}

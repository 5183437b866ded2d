package chronoscope.app;

import chronoscope.yaml.Template;
import java.io.IOException;
import java.util.List;

/** Gives editors what they complete and explain timelines with. */
final class SchemaCommand {
    private static final Option OUT =
            Option.of("-o", "FILE", "The file to write, which the first line of a timeline names; - prints it.");

    static final Subcommand COMMAND = new Subcommand(
            "schema",
            List.of(
                    "Prints the JSON Schema of a timeline's file, by which editors complete, explain and check it.",
                    "A timeline names it in its first line, by a path relative to itself:",
                    "# yaml-language-server: $schema=timeline.schema.json"),
            List.of(OUT, Options.FORCE),
            List.of(),
            SchemaCommand::run);

    private SchemaCommand() {}

    private static int run(CommandLine given) {
        String file = given.text(OUT).orElse("-");
        WrittenFile.Content schema = writer -> writer.append(Template.schema());
        if (file.equals("-")) {
            return WrittenFile.replace(file, List.of(), schema, "") ? ExitCode.DONE : ExitCode.UNUSABLE;
        }
        try {
            WrittenFile.write(file, Options.existing(given), List.of(), schema);
            return ExitCode.DONE;
        } catch (IOException failure) {
            StandardStreams.err().println("chronoscope: " + Failures.unwritten(file, failure, "--force"));
            return ExitCode.FAILED;
        }
    }
}

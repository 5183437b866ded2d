package chronoscope.app;

import chronoscope.explore.Effect;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import chronoscope.shell.ExportText;
import chronoscope.yaml.Problem;
import chronoscope.yaml.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** Effects on this computer. */
class LocalPorts implements Ports {
    private final TimelineFile file;
    private boolean ended;

    LocalPorts(TimelineFile file) {
        this.file = file;
    }

    TimelineFile file() {
        return file;
    }

    /** Returns whether the reader asked for the end. */
    boolean ended() {
        return ended;
    }

    @Override
    public Reply open(String url) {
        return Browser.open(url) ? Reply.said("opened " + url) : Reply.lines(List.of(url));
    }

    @Override
    public Reply check() {
        List<String> problems = file.read(Progress.UNHEARD).problems().stream()
                .map(Problem::text)
                .toList();
        return problems.isEmpty() ? Reply.said(file.name() + ": no problems") : Reply.lines(problems);
    }

    @Override
    public Reply export(Effect.Export export) {
        List<String> lines = ExportText.lines(export);
        if (export.file().isEmpty()) {
            return new Reply(
                    List.of(new chronoscope.explore.Output.Raw(lines)),
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    java.util.Optional.empty());
        }
        String name = export.file().get();
        try {
            Files.write(Path.of(name), lines, StandardCharsets.UTF_8);
            return Reply.said("wrote " + export.events().size() + " events to " + name);
        } catch (IOException | InvalidPathException failure) {
            return Reply.wrong("export: can't write '" + name + "': " + Failures.reason(failure));
        }
    }

    @Override
    public Reply quit() {
        ended = true;
        return Reply.NOTHING;
    }
}

package chronoscope.session;

import chronoscope.explore.Effect;
import chronoscope.explore.Ports;
import chronoscope.explore.Reply;
import java.util.ArrayList;
import java.util.List;

/** Ports that do nothing but remember what was asked of them. */
public final class RecordingPorts implements Ports {
    private final List<String> asked = new ArrayList<>();

    /** Returns what was asked for, a line each. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Reply open(String url) {
        return remember("open " + url);
    }

    @Override
    public Reply copy(String text) {
        return remember("copy " + text.lines().findFirst().orElse(""));
    }

    @Override
    public Reply edit(int line) {
        return remember("edit " + line);
    }

    @Override
    public Reply reload() {
        return remember("reload");
    }

    @Override
    public Reply check() {
        return remember("check");
    }

    @Override
    public Reply export(Effect.Export export) {
        return remember("export " + export.format().label()
                + export.file().map(" "::concat).orElse(""));
    }

    @Override
    public Reply prompt(Effect.Prompt wanted) {
        return remember("prompt " + wanted.kind());
    }

    @Override
    public Reply redraw() {
        return remember("redraw");
    }

    @Override
    public Reply quit() {
        return remember("quit");
    }

    private Reply remember(String what) {
        asked.add(what);
        return Reply.said("did " + what);
    }
}

package chronoscope.app;

import chronoscope.explore.Effect;
import chronoscope.explore.Reply;

/** Effects while a script is recorded: nobody is there who could read a page, paste, or edit; the screen says the same. */
final class StudioPorts extends LocalPorts {
    private String recorded = "";

    StudioPorts(TimelineFile file) {
        super(file);
    }

    @Override
    public Reply open(String url) {
        return Reply.said("opened " + url);
    }

    @Override
    public Reply copy(String text) {
        return Reply.said("copied " + text);
    }

    @Override
    public Reply record(Effect.StartRecording wanted) {
        recorded = wanted.file();
        return Reply.said(LocalRecording.started(recorded));
    }

    @Override
    public Reply stopRecording() {
        return Reply.said(LocalRecording.stopped(recorded));
    }

    @Override
    public Reply reload() {
        return Reply.NOTHING;
    }
}

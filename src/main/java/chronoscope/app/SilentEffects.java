package chronoscope.app;

import chronoscope.config.Config;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Reply;
import chronoscope.model.Notes;
import chronoscope.model.Timeline;
import java.util.function.UnaryOperator;

/** Effects while a script is recorded: nobody is there who could read a page, paste, or edit; the screen says the same. */
final class SilentEffects extends LocalEffects {
    private String recorded = "";

    SilentEffects(TimelineFile file) {
        super(file, Config.NONE);
    }

    /** What is shown to others has no notes of the reader's own, and leaves none. */
    @Override
    Timeline noted(Timeline timeline) {
        return timeline;
    }

    @Override
    Notes keep(UnaryOperator<Notes> change, Notes shown) {
        return change.apply(shown);
    }

    @Override
    Effects effects() {
        return super.effects()
                .with(Effect.Open.class, wanted -> Reply.said("opened " + wanted.url()))
                .with(Effect.Copy.class, wanted -> Reply.said("copied " + wanted.text()))
                .with(Effect.StartRecording.class, wanted -> {
                    recorded = wanted.file();
                    return Reply.said(LocalRecording.started(recorded));
                })
                .with(Effect.StopRecording.class, wanted -> Reply.said(LocalRecording.stopped(recorded)))
                .with(Effect.Reload.class, wanted -> Reply.NOTHING);
    }
}

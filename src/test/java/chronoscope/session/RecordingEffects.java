package chronoscope.session;

import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Reply;
import chronoscope.explore.TextUiEffect;
import java.util.ArrayList;
import java.util.List;

/** Effects that do nothing but remember what was asked of them. */
public final class RecordingEffects implements Effects {
    private final List<String> asked = new ArrayList<>();

    /** Returns what was asked for, a line each. */
    public List<String> asked() {
        return asked;
    }

    @Override
    public Reply perform(Effect effect) {
        return Effects.NONE
                .with(Effect.Open.class, wanted -> remember("open " + wanted.url()))
                .with(
                        Effect.Copy.class,
                        wanted -> remember(
                                "copy " + wanted.text().lines().findFirst().orElse("")))
                .with(Effect.Edit.class, wanted -> remember("edit " + wanted.line()))
                .with(Effect.Reload.class, wanted -> remember("reload"))
                .with(Effect.Check.class, wanted -> remember("check"))
                .with(
                        Effect.Export.class,
                        wanted -> remember("export " + wanted.format().label()
                                + wanted.file().map(" "::concat).orElse("")))
                .with(TextUiEffect.Prompt.class, wanted -> remember("prompt " + wanted.kind()))
                .with(TextUiEffect.Redraw.class, wanted -> remember("redraw"))
                .with(Effect.Quit.class, wanted -> remember("quit"))
                .perform(effect);
    }

    private Reply remember(String what) {
        asked.add(what);
        return Reply.said("did " + what);
    }
}

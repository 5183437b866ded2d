package chronoscope.shell;

import chronoscope.cite.CitationStyles;
import chronoscope.cite.CiteEffects;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import chronoscope.script.ScriptRunner;
import chronoscope.script.ScriptRunner.AfterFailure;
import chronoscope.script.ScriptSource;
import chronoscope.script.Transcript;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.EnumSet;

/** What a script wrote, and whether no line of it failed. */
record Transcribed(String out, String err, boolean good) {

    static Transcribed plain(Timeline timeline, String script, AfterFailure afterFailure) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        PlainTranscript transcript = new PlainTranscript(new PrintWriter(out), new PrintWriter(err));
        boolean good = run(timeline, script, transcript, afterFailure);
        return new Transcribed(out.toString(), err.toString(), good);
    }

    static Transcribed json(Timeline timeline, String script, AfterFailure afterFailure) {
        StringWriter out = new StringWriter();
        boolean good = run(timeline, script, new JsonTranscript("-c", new PrintWriter(out)), afterFailure);
        return new Transcribed(out.toString(), "", good);
    }

    private static boolean run(Timeline timeline, String script, Transcript transcript, AfterFailure afterFailure) {
        Endpoint endpoint = new Endpoint();
        Session session = session(timeline, endpoint);
        try {
            return new ScriptRunner(session, transcript, afterFailure, endpoint::ended)
                    .run(ScriptSource.once("-c", new StringReader(script)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Session session(Timeline timeline, Effects effects) {
        return new Session(
                Explorer.of(timeline, Size.USUAL, "dark"), EnumSet.allOf(Permission.class), effects, Journal.NONE);
    }

    /** Prints exports, and ends when it is told to. */
    static final class Endpoint implements Effects {
        private boolean ended;

        boolean ended() {
            return ended;
        }

        @Override
        public Reply perform(Effect effect) {
            return Effects.NONE
                    .with(Effect.Export.class, wanted -> ExportText.reply(wanted, () -> CitationStyles.BUILT_IN, 100))
                    .with(Effect.Cite.class, wanted -> new CiteEffects(CitationStyles.BUILT_IN, 100).cite(wanted))
                    .with(Effect.Quit.class, wanted -> {
                        ended = true;
                        return Reply.NOTHING;
                    })
                    .perform(effect);
        }
    }
}

package chronoscope.shell;

import chronoscope.command.Command;
import chronoscope.command.ParsedLine;
import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Reply;
import chronoscope.script.ScriptPosition;
import chronoscope.script.ScriptRunner;
import chronoscope.script.Transcript;
import chronoscope.session.Session;
import chronoscope.text.Problem;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** A session that takes typed lines one after the other, and has a voice for its answers. */
final class Dialogue {
    private final Voice voice;
    private final BooleanSupplier sentOff;
    private final Session session;
    private final ScriptRunner scripts;
    private volatile boolean ended;

    /** How answers are given. */
    interface Voice {
        /** Tells what a command prints and says. */
        void tell(Command command, Reply reply);

        /** Tells what went wrong. */
        void fail(String problem, List<String> details);

        /** Hears of a typed command when its answer was told. */
        default void done(Explorer before, Command command, Reply reply) {}
    }

    /**
     * @param opening gives the session, whose effects happen here
     * @param outside where effects happen that lines can't have by themselves
     * @param sentOff whether it is to end before its next command
     */
    Dialogue(Function<Effects, Session> opening, Effects outside, Voice voice, BooleanSupplier sentOff) {
        this.voice = voice;
        this.sentOff = sentOff;
        this.session = opening.apply(effects(outside));
        this.scripts = new ScriptRunner(session, new Answers(), ScriptRunner.AfterFailure.STOP, this::isOver);
    }

    Session session() {
        return session;
    }

    boolean isOver() {
        return ended || sentOff.getAsBoolean();
    }

    void end() {
        ended = true;
    }

    /** Does the commands of a line, or of more that were pasted, up to the first that fails. */
    void run(String lines) {
        lines.lines().takeWhile(this::runLine).forEach(done -> {});
    }

    private boolean runLine(String line) {
        ParsedLine parsed = session.readTyped(line);
        parsed.problem().ifPresent(problem -> voice.fail(problem.message(), List.of()));
        for (Command command : parsed.commands()) {
            if (isOver()) {
                return false;
            }
            Explorer before = session.explorer();
            Reply reply = session.execute(command);
            voice.tell(command, reply);
            reply.problem().ifPresent(problem -> voice.fail(problem, reply.details()));
            voice.done(before, command, reply);
            if (reply.problem().isPresent()) {
                return false;
            }
        }
        return parsed.problem().isEmpty();
    }

    /** The effects that lines have themselves; all others are outside. */
    private Effects effects(Effects outside) {
        return outside.with(Effect.Edit.class, wanted -> {
                    Reply edited = outside.perform(wanted);
                    return edited.problem().isPresent() ? edited : outside.perform(new Effect.Reload());
                })
                .with(Effect.Run.class, wanted -> scripts.run(wanted.script()))
                .with(Effect.Quit.class, wanted -> {
                    end();
                    return Reply.NOTHING;
                });
    }

    /** What the commands of a script answer; how it failed is told where it was asked for. */
    private final class Answers implements Transcript {
        @Override
        public void reply(ScriptPosition place, Command command, Reply reply) {
            voice.tell(command, reply);
            if (!reply.details().isEmpty()) {
                reply.problem().ifPresent(problem -> voice.fail(place + ": " + problem, reply.details()));
            }
        }

        @Override
        public void misread(ScriptPosition place, Problem problem) {}

        @Override
        public boolean flush() {
            return true;
        }
    }
}

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
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** A session that does typed lines one after the other, and answers each in one style. */
final class Dialogue {
    private final OutputStyle output;
    private final BooleanSupplier sentOff;
    private final Session session;
    private final ScriptRunner scripts;
    private volatile boolean ended;

    /**
     * @param opening gives the session, whose effects happen here
     * @param outside where effects happen that lines can't have by themselves
     * @param sentOff whether it is to end before its next command
     */
    Dialogue(Function<Effects, Session> opening, Effects outside, OutputStyle output, BooleanSupplier sentOff) {
        this.output = output;
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

    /** Runs until the reader ends it, or there are no more lines. */
    void run(LineSource lines, Supplier<String> prompt) throws IOException {
        while (!isOver()) {
            lines.next(prompt.get()).ifPresentOrElse(this::run, this::end);
        }
    }

    /** Does the commands of a line, or of more that were pasted, up to the first that fails. */
    private void run(String lines) {
        lines.lines().takeWhile(this::runLine).forEach(done -> {});
    }

    private boolean runLine(String line) {
        ParsedLine parsed = session.readTyped(line);
        parsed.problem().ifPresent(problem -> output.fail(problem.message(), List.of()));
        for (Command command : parsed.commands()) {
            if (isOver()) {
                return false;
            }
            Explorer before = session.explorer();
            Reply reply = session.execute(command);
            output.tell(command, reply);
            reply.problem().ifPresent(problem -> output.fail(problem, reply.details()));
            output.done(before, command, reply);
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
            output.tell(command, reply);
            if (!reply.details().isEmpty()) {
                reply.problem().ifPresent(problem -> output.fail(place + ": " + problem, reply.details()));
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

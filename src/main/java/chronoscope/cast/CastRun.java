package chronoscope.cast;

import chronoscope.command.Command;
import chronoscope.command.Preferences;
import chronoscope.command.Role;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Permission;
import chronoscope.explore.Size;
import chronoscope.query.Corpus;
import chronoscope.replay.PlayOptions;
import chronoscope.replay.PlayTiming;
import chronoscope.replay.Playback;
import chronoscope.script.Background;
import chronoscope.script.Script;
import chronoscope.session.Journal;
import chronoscope.tui.Controller;
import chronoscope.view.Glyphs;
import chronoscope.view.Palette;
import chronoscope.view.Scene;
import chronoscope.view.View;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Plays a script before cameras: in the text UI itself, but without a terminal and without waiting. */
final class CastRun {
    private final View view = new View(Palette.Depth.TRUE, Glyphs.UNICODE);
    private final Controller controller;
    private final List<Camera> cameras;
    private Duration clock = Duration.ZERO;
    private String chapter = "";

    private CastRun(Controller controller, List<Camera> cameras) {
        this.controller = controller;
        this.cameras = cameras;
    }

    /** Returns the size that a script begins with, or empty where it shows something before it says one. */
    static Optional<Size> size(Script script) {
        for (Script.Step step : script.steps()) {
            for (Command command : step.commands()) {
                Role role = command.role();
                if (role instanceof Role.Screen screen) {
                    return Optional.of(screen.size());
                }
                if (!(role.isUnseen() || role instanceof Role.Chapter || role instanceof Role.Colours)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Plays the script to its end, or to its first failure. */
    static Studio.Outcome of(
            Script script,
            Corpus timeline,
            Size size,
            String theme,
            PlayOptions options,
            Effects effects,
            List<Camera> cameras) {
        Explorer start = Explorer.of(timeline, size, theme);
        Controller controller = new Controller(
                "", start, EnumSet.allOf(Permission.class), effects, Journal.NONE, Preferences.USUAL, Background.NONE);
        return new CastRun(controller, cameras).run(controller.play(script, options), size);
    }

    private Studio.Outcome run(Playback playback, Size size) {
        show();
        boolean goesOn = true;
        while (goesOn && !controller.ended()) {
            playback.advance();
            show();
            if (playback.stands().isPresent()) {
                clock = clock.plusNanos(playback.stands().getAsLong());
            } else {
                goesOn = playback.progress().state() == Scene.Playing.State.WAITING;
                if (goesOn) {
                    clock = clock.plusMillis(PlayTiming.KEY);
                    playback.pause();
                }
            }
        }
        cameras.forEach(camera -> camera.end(clock, playback.failure().isPresent() ? 1 : 0));
        return new Studio.Outcome(playback.failure(), clock, size);
    }

    private void show() {
        Scene scene = controller.scene();
        String now = scene.explorer().status().chapter();
        if (!now.equals(chapter)) {
            cameras.forEach(camera -> camera.chapter(clock, now));
            chapter = now;
        }
        View.Drawn drawn = view.drawn(scene);
        cameras.forEach(camera -> camera.show(clock, drawn));
    }
}

package chronoscope.app;

import chronoscope.query.Corpus;
import chronoscope.script.Script;
import chronoscope.tui.Backend;
import chronoscope.yaml.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The tour that the program carries, on the timeline that it carries. */
final class Tutorial {
    private Tutorial() {}

    /** Returns the tour, which is read once for all readers. */
    static Backend.Tour tour() {
        return Read.TOUR;
    }

    private static final class Read {
        static final Backend.Tour TOUR = read();

        private static Backend.Tour read() {
            try {
                TimelineFile file = new TimelineFile.BuiltIn(false);
                return new Backend.Tour(
                        new Corpus(file.read(Progress.UNHEARD).timeline()), Script.read(Scripts.tutorial()));
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
    }
}

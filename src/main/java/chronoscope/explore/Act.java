package chronoscope.explore;

import chronoscope.model.Citation;
import chronoscope.text.Measure;
import chronoscope.text.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Commands that do something outside of the explorer. */
public sealed interface Act extends Command {

    /** Opens a cited source: by its number in the detail, else the one under the cursor, else the first. */
    record Open(Address address, Optional<Integer> number) implements Act {
        @Override
        public String line() {
            return "open" + address.word() + chosen(number);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return cited(
                    explorer,
                    "open",
                    number,
                    citation -> address.of(explorer.timeline(), citation)
                            .map(url -> Reply.asking(new Effect.Open(url)))
                            .orElse(Reply.wrong("open: " + address.missing(citation))));
        }
    }

    /** Copies a citation as a reference. */
    record CopyCitation(Optional<Integer> number) implements Act {
        @Override
        public String line() {
            return "copy citation" + chosen(number);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return cited(
                    explorer,
                    "copy",
                    number,
                    citation -> Reply.asking(new Effect.Copy(References.full(citation, explorer.timeline()))));
        }
    }

    /** Copies the address of a cited source. */
    record CopyLink(Address address, Optional<Integer> number) implements Act {
        @Override
        public String line() {
            return "copy link" + address.word() + chosen(number);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return cited(
                    explorer,
                    "copy",
                    number,
                    citation -> address.of(explorer.timeline(), citation)
                            .map(url -> Reply.asking(new Effect.Copy(url)))
                            .orElse(Reply.wrong("copy: " + address.missing(citation))));
        }
    }

    /** Copies the whole event as text. */
    record CopyEvent() implements Act {
        @Override
        public String line() {
            return "copy event";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return explorer.event()
                    .map(event -> new Step(
                            explorer,
                            Reply.asking(new Effect.Copy(String.join(
                                    "\n",
                                    DetailText.plain(explorer.timeline(), event, Measure.NARROW).lines().stream()
                                            .map(Line::text)
                                            .toList())))))
                    .orElseGet(() -> Explorers.nothingShown(explorer));
        }
    }

    /** Opens the timeline's file in the reader's editor, at the event under the cursor. */
    record Edit() implements Act {
        @Override
        public String line() {
            return "edit";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            int line = explorer.event().map(event -> Math.max(1, event.line())).orElse(1);
            return new Step(explorer, Reply.asking(new Effect.Edit(line)));
        }
    }

    /** Reads the timeline's file again. */
    record Reload() implements Act {
        @Override
        public String line() {
            return "reload";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Reload()));
        }
    }

    /** Lists the problems of the timeline's file. */
    record Check() implements Act {
        @Override
        public String line() {
            return "check";
        }

        @Override
        public Step applyTo(Explorer explorer) {
            return new Step(explorer, Reply.asking(new Effect.Check()));
        }
    }

    /** Writes the shown events in another format, into a file or to where the session prints. */
    record Export(Format format, Optional<String> file, IfExists existing) implements Act {
        @Override
        public String line() {
            return "export" + existing.mark() + " " + format.label()
                    + file.map(name -> " " + Quoted.word(name)).orElse("");
        }

        @Override
        public Command within(String folder) {
            return new Export(format, file.map(name -> Tell.path(folder, name)), existing);
        }

        @Override
        public Step applyTo(Explorer explorer) {
            var shown = IntStream.range(0, explorer.shown().size())
                    .mapToObj(explorer::eventAt)
                    .toList();
            return new Step(
                    explorer, Reply.asking(new Effect.Export(format, file, existing, shown, explorer.timeline())));
        }
    }

    private static String chosen(Optional<Integer> number) {
        return number.map(citation -> " " + citation).orElse("");
    }

    /** What to do with a citation. */
    interface Use {
        Reply of(Citation citation);
    }

    private static Step cited(Explorer explorer, String verb, Optional<Integer> number, Use use) {
        List<Citation> evidence = Explorers.evidence(explorer);
        if (explorer.event().isEmpty()) {
            return Explorers.nothingShown(explorer);
        }
        if (evidence.isEmpty()) {
            return new Step(explorer, Reply.wrong(verb + ": the event cites no source"));
        }
        int selected = explorer.focus() == Pane.DETAIL
                ? explorer.detailItem() - Explorers.linked(explorer).size() + 1
                : 1;
        int wanted = number.orElse(Math.max(selected, 1));
        return wanted <= evidence.size()
                ? new Step(explorer, use.of(evidence.get(wanted - 1)))
                : new Step(explorer, Reply.wrong(verb + ": the citations are 1 to " + evidence.size()));
    }
}

package chronoscope.explore;

import java.util.List;

/** What a command makes: the explorer after it, and its reply. */
public record Step(Explorer explorer, Reply reply) {
    /** Goes on with an explorer, without a word. */
    public static Step to(Explorer explorer) {
        return new Step(explorer, Reply.NOTHING);
    }

    static Step said(Explorer explorer, String note) {
        return new Step(explorer, Reply.said(note));
    }

    static Step wrong(Explorer explorer, String problem) {
        return new Step(explorer, Reply.wrong(problem));
    }

    /** Asks for something that has to happen outside of the explorer. */
    public static Step asking(Explorer explorer, Effect effect) {
        return new Step(explorer, Reply.asking(effect));
    }

    /** Prints, and changes nothing. */
    public static Step printed(Explorer explorer, List<? extends Output> output) {
        return new Step(explorer, Reply.printed(output));
    }

    /** Says why there is no event that a command could be about. */
    static Step nothingShown(Explorer explorer) {
        return wrong(
                explorer,
                explorer.timeline().events().isEmpty()
                        ? "the timeline has no events"
                        : explorer.emptyList().words("undo", ""));
    }
}

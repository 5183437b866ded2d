package chronoscope.explore;

/** What a command makes: the explorer after it, and its reply. */
public record Step(Explorer explorer, Reply reply) {}

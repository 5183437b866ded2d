package chronoscope.yaml;

/** What all readers of one file share. */
record Desk(
        Problems problems,
        Suggestions suggestions,
        References references,
        Shared shared,
        DoubtfulDates dates,
        ZonedDates zoned,
        Limits limits) {
    static Desk of(String file, Limits limits) {
        Problems problems = new Problems(file, limits.problems());
        Suggestions suggestions = new Suggestions();
        return new Desk(
                problems,
                suggestions,
                new References(problems, suggestions),
                new Shared(),
                new DoubtfulDates(),
                new ZonedDates(problems),
                limits);
    }
}

package chronoscope.yaml;

/** What all readers of one file share. */
record ParseContext(
        Problems problems,
        Suggestions suggestions,
        IdReferences references,
        Interner shared,
        ZonedDates zoned,
        ClaimDates claimDates,
        Places places,
        FileLimits limits) {
    static ParseContext of(String file, FileLimits limits) {
        return of(file, limits, new Places(false));
    }

    static ParseContext of(String file, FileLimits limits, Places places) {
        Problems problems = new Problems(file, limits.problems());
        Suggestions suggestions = new Suggestions();
        IdReferences references = new IdReferences(problems, suggestions);
        return new ParseContext(
                problems,
                suggestions,
                references,
                new Interner(),
                new ZonedDates(problems),
                new ClaimDates(problems),
                places,
                limits);
    }

    void report(Rule rule, Position place, String message) {
        problems.report(rule, place, message);
    }
}

package chronoscope.yaml;

/** What all readers of one file share. */
record Desk(
        Problems problems,
        Suggestions suggestions,
        References references,
        Shared shared,
        ZonedDates zoned,
        Limits limits) {
    static Desk of(String file, Limits limits) {
        Problems problems = new Problems(file, limits.problems());
        Suggestions suggestions = new Suggestions();
        References references = new References(problems, suggestions);
        return new Desk(problems, suggestions, references, new Shared(), new ZonedDates(problems), limits);
    }

    void error(Place place, String message) {
        problems.error(place, message);
    }

    void warning(Place place, String message) {
        problems.warning(place, message);
    }
}

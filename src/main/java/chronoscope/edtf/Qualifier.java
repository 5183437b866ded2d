package chronoscope.edtf;

/** How sure the author is of what is written. */
enum Qualifier {
    NONE("", ""),
    UNCERTAIN("?", "uncertain"),
    APPROXIMATE("~", "approximate"),
    BOTH("%", "approximate and uncertain");

    private final String text;
    private final String adjective;

    Qualifier(String text, String adjective) {
        this.text = text;
        this.adjective = adjective;
    }

    /** Reads {@code ? ~ %}, or nothing from another character. */
    static Qualifier of(char symbol) {
        return switch (symbol) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> NONE;
        };
    }

    Qualifier and(Qualifier other) {
        if (this == other || other == NONE) {
            return this;
        }
        return this == NONE ? other : BOTH;
    }

    boolean uncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    boolean approximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    String text() {
        return text;
    }

    String adjective() {
        return adjective;
    }

    Phrase qualify(String words) {
        return new Phrase(approximate() ? "about " + words : words, uncertain() ? "uncertain" : "");
    }
}

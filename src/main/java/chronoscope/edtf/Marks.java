package chronoscope.edtf;

import java.util.Optional;

/** How sure the author is of what is written. */
record Marks(boolean uncertain, boolean approximate) {
    static final Marks NONE = new Marks(false, false);

    /** Reads {@code ? ~ %}, or nothing from another character. */
    static Optional<Marks> of(char symbol) {
        return switch (symbol) {
            case '?' -> Optional.of(new Marks(true, false));
            case '~' -> Optional.of(new Marks(false, true));
            case '%' -> Optional.of(new Marks(true, true));
            default -> Optional.empty();
        };
    }

    Marks and(Marks other) {
        return new Marks(uncertain || other.uncertain, approximate || other.approximate);
    }

    String text() {
        if (uncertain) {
            return approximate ? "%" : "?";
        }
        return approximate ? "~" : "";
    }

    String adjective() {
        return approximate && uncertain ? "approximate and uncertain" : approximate ? "approximate" : "uncertain";
    }

    Phrase qualify(String words) {
        return new Phrase(approximate ? "about " + words : words, uncertain ? "uncertain" : "");
    }
}

package chronoscope.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What those who keep the timeline have found of an event or a claim. */
public enum Status {
    /** Nobody could confirm it so far. */
    UNCONFIRMED,
    CONFIRMED,
    /** Somebody contradicts it. */
    DISPUTED,
    /** Those who said so have taken it back. */
    RETRACTED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words for all of them, as files and filters write them. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(Status::label).toList();
    }

    /** Returns the status of a word, or empty. */
    public static Optional<Status> of(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst();
    }
}

package chronoscope.edtf;

import java.util.Optional;

/** A date or the problem with its text: just one of the two is present. */
public record Parsed(Optional<EdtfDate> date, Optional<Problem> problem) {
    static Parsed of(EdtfDate date) {
        return new Parsed(Optional.of(date), Optional.empty());
    }

    static Parsed wrong(int position, String message) {
        return new Parsed(Optional.empty(), Optional.of(new Problem(position, message)));
    }
}

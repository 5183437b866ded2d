package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A check of an event by those who keep the timeline.
 *
 * @param on the day
 * @param by who did it
 * @param how what they compared
 */
public record Verification(Optional<EdtfDate> on, Optional<String> by, Optional<String> how) {
    /** Returns the check with its date replaced. */
    Verification redated(UnaryOperator<EdtfDate> dates) {
        return new Verification(on.map(dates), by, how);
    }

    /** Returns it in words: "checked 1 May 2022 by Ada Low: compared with the photo". */
    public String words() {
        return "checked" + on.map(date -> " " + date.words()).orElse("")
                + by.map(name -> " by " + name).orElse("")
                + how.map(what -> ": " + what).orElse("");
    }
}

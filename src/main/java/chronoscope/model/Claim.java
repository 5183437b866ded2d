package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * One statement about an event, with citations of its own.
 *
 * @param id the claim's id, which other claims may dispute
 * @param text the statement
 * @param date the date that it gives the event
 * @param status what was found of it
 * @param credibility the Admiralty grade of the information, 1 to 6, where 6 means "cannot be judged"
 * @param because why it has that grade
 * @param citations who says so
 * @param disputes the id of the claim that this one contradicts
 */
public record Claim(
        Optional<String> id,
        String text,
        Optional<EdtfDate> date,
        Optional<Status> status,
        OptionalInt credibility,
        Optional<String> because,
        List<Citation> citations,
        Optional<String> disputes) {
    public Claim {
        citations = List.copyOf(citations);
    }

    Claim with(List<Citation> others) {
        return others.equals(citations) ? this : with(date, others);
    }

    Claim redated(UnaryOperator<EdtfDate> dates) {
        return date.isEmpty() ? this : with(date.map(dates), citations);
    }

    private Claim with(Optional<EdtfDate> when, List<Citation> cited) {
        return new Claim(id, text, when, status, credibility, because, cited, disputes);
    }

    /** Returns how far it is to be trusted: "credibility 2 of 6: two saw it"; may be empty. */
    public String trust() {
        return credibility.isPresent()
                ? "credibility " + graded(String.valueOf(credibility.getAsInt()))
                        + because.map(why -> ": " + why).orElse("")
                : "";
    }

    /** Returns a grade with the worst: "2 of 6". */
    public static String graded(String grade) {
        return grade + " of 6";
    }

    /** Returns the origins of its citations, each once: so many independent voices stand behind it. */
    public List<String> origins() {
        return citations.stream().map(Citation::origin).distinct().toList();
    }
}

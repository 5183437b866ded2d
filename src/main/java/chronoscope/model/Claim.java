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
 * @param credibility the Admiralty grade of the information, 1 to 6, where 6 means "cannot be judged"
 * @param because why it has that grade
 * @param citations who says so
 * @param disputes the id of the claim that this one contradicts
 */
public record Claim(
        Optional<String> id,
        String text,
        Optional<EdtfDate> date,
        OptionalInt credibility,
        Optional<String> because,
        List<Citation> citations,
        Optional<String> disputes) {
    public Claim {
        citations = List.copyOf(citations);
    }

    /** Returns the claim with other citations. */
    Claim with(List<Citation> others) {
        return others.equals(citations) ? this : new Claim(id, text, date, credibility, because, others, disputes);
    }

    /** Returns the claim with its date replaced. */
    Claim redated(UnaryOperator<EdtfDate> dates) {
        return date.isEmpty() ? this : new Claim(id, text, date.map(dates), credibility, because, citations, disputes);
    }

    /** Returns how far it is to be trusted: "credibility 2 of 6: two saw it"; may be empty. */
    public String trust() {
        return credibility.isPresent()
                ? "credibility " + credibility.getAsInt() + " of 6"
                        + because.map(why -> ": " + why).orElse("")
                : "";
    }

    /** Returns the origins of its citations, each once: so many independent voices stand behind it. */
    public List<String> origins() {
        return citations.stream().map(Citation::origin).distinct().toList();
    }
}

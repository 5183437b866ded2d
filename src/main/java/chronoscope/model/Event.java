package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Something that is dated, with the evidence for it.
 *
 * @param id unique in the timeline and stable: {@code [a-z][a-z0-9-]*}
 * @param also other names of the event, under which it is found
 * @param summary may be empty; line breaks part paragraphs
 * @param actors ids or plain names of who took part; here, and in places and tags, what is listed twice counts once
 * @param status what was found of it
 * @param checked who checked it, and when
 * @param citations evidence for the event as a whole
 * @param claims finer statements, each with its own citations
 * @param line the line of the file that it starts on, from 1; 0 where there is no file
 */
public record Event(
        String id,
        EdtfDate date,
        String title,
        List<String> also,
        String summary,
        List<String> actors,
        List<String> places,
        List<String> tags,
        Optional<Status> status,
        Optional<Verification> checked,
        List<Citation> citations,
        List<Claim> claims,
        List<Link> links,
        int line) {
    private static final int FEW = 8;

    public Event {
        also = List.copyOf(also);
        actors = once(actors);
        places = once(places);
        tags = once(tags);
        citations = List.copyOf(citations);
        claims = List.copyOf(claims);
        links = List.copyOf(links);
    }

    Event redated(UnaryOperator<EdtfDate> dates) {
        List<Claim> redated = claims.stream().map(claim -> claim.redated(dates)).toList();
        Optional<Verification> on = checked.map(each -> each.redated(dates));
        return with(dates.apply(date), status, on, citations, redated, links);
    }

    /** Returns the event with other evidence. */
    Event with(List<Citation> cited, List<Claim> claimed) {
        return with(date, status, checked, cited, claimed, links);
    }

    Event linked(List<Link> others) {
        return with(date, status, checked, citations, claims, others);
    }

    /** Returns the event as it was before somebody checked it. */
    Event unchecked() {
        return with(date, Optional.empty(), Optional.empty(), citations, claims, links);
    }

    private Event with(
            EdtfDate when,
            Optional<Status> found,
            Optional<Verification> check,
            List<Citation> cited,
            List<Claim> claimed,
            List<Link> others) {
        return new Event(
                id, when, title, also, summary, actors, places, tags, found, check, cited, claimed, others, line);
    }

    /** Returns a fingerprint of all that the event says, wherever it stands in a file. */
    public String digest() {
        return EventDigest.of(this);
    }

    /** Returns its status and those of its claims, each once. */
    public List<Status> statuses() {
        return Stream.concat(status.stream(), claims.stream().flatMap(claim -> claim.status().stream()))
                .distinct()
                .toList();
    }

    /** Returns the title and the other names. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(title), also.stream());
    }

    private static List<String> once(List<String> ids) {
        // Few are compared sooner than gathered, and most events have few.
        boolean few = ids.size() < FEW
                && IntStream.range(1, ids.size()).allMatch(index -> ids.indexOf(ids.get(index)) == index);
        return few || new HashSet<>(ids).size() == ids.size()
                ? List.copyOf(ids)
                : ids.stream().distinct().toList();
    }

    /**
     * Returns every different citation, those of the event first and then those of its claims. Its index plus one is the
     * number that a reader sees.
     */
    public List<Citation> evidence() {
        return claims.isEmpty() && citations.size() < 2
                ? citations
                : cited().distinct().toList();
    }

    /** Returns the citations of the event and of its claims. */
    Stream<Citation> cited() {
        return Stream.concat(citations.stream(), claims.stream().flatMap(claim -> claim.citations().stream()));
    }

    /** Returns the origins of all citations, each once: as many independent voices stand behind the event. */
    public List<String> origins() {
        return cited().map(Citation::origin).distinct().toList();
    }
}

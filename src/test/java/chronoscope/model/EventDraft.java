package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An event on its way into a test's timeline: what is not said is empty. */
public final class EventDraft {
    private final String id;
    private final String date;
    private String title;
    private List<String> also = List.of();
    private String summary = "";
    private List<String> actors = List.of();
    private List<String> places = List.of();
    private List<String> tags = List.of();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private EventDraft(String id, String date) {
        this.id = id;
        this.date = date;
        this.title = id;
    }

    /** Starts an event whose title is its id. */
    public static EventDraft event(String id, String date) {
        return new EventDraft(id, date);
    }

    public EventDraft title(String text) {
        title = text;
        return this;
    }

    public EventDraft also(String... names) {
        also = List.of(names);
        return this;
    }

    public EventDraft summary(String text) {
        summary = text;
        return this;
    }

    public EventDraft actors(String... names) {
        actors = List.of(names);
        return this;
    }

    public EventDraft places(String... names) {
        places = List.of(names);
        return this;
    }

    public EventDraft tags(String... names) {
        tags = List.of(names);
        return this;
    }

    public EventDraft cites(Citation... more) {
        citations.addAll(List.of(more));
        return this;
    }

    public EventDraft claims(String claim, String text, Citation... by) {
        claims.add(new Claim(
                Optional.of(claim),
                text,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(by),
                Optional.empty()));
        return this;
    }

    /** Adds a claim with a date. */
    public EventDraft dates(String when, String text, Citation... by) {
        claims.add(new Claim(
                Optional.empty(),
                text,
                EdtfDate.parse(when).value(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                List.of(by),
                Optional.empty()));
        return this;
    }

    public EventDraft disputes(String other, String text, Citation... by) {
        claims.add(new Claim(
                Optional.empty(),
                text,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.of(4),
                Optional.empty(),
                List.of(by),
                Optional.of(other)));
        return this;
    }

    public EventDraft links(String type, String event) {
        links.add(new Link(type, event));
        return this;
    }

    public Event done() {
        EdtfDate when = EdtfDate.parse(date).value().orElseThrow(() -> new AssertionError(date));
        return new Event(
                id,
                when,
                title,
                also,
                summary,
                actors,
                places,
                tags,
                Optional.empty(),
                Optional.empty(),
                citations,
                claims,
                links,
                7);
    }

    /** Returns a citation of the source as a whole. */
    public static Citation citing(String source) {
        return new Citation(source, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns a citation of a passage that credits an origin. */
    public static Citation citing(String source, String locator, String quote, String via) {
        return new Citation(source, Optional.of(locator), Optional.of(quote), Optional.of(via));
    }
}

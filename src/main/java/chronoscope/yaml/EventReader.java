package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Link;
import chronoscope.model.Status;
import chronoscope.model.Verification;
import chronoscope.text.Labelled;
import chronoscope.yaml.IdReferences.Kind;
import chronoscope.yaml.Node.Entries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Reads events with their claims and links. */
final class EventReader {
    private static final Shape EVENT =
            Shape.of("an event", "id date title also summary actors places tags status checked citations claims links");
    private static final Shape CLAIM =
            Shape.of("a claim", "id text date status credibility because citations disputes");
    private static final Shape CHECKED = Shape.of("checked", "on by how");
    private static final Shape LINK = Shape.of("a link", "type event");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

    private final ParseContext context;
    private final CitationReader citations;

    EventReader(ParseContext context) {
        this.context = context;
        this.citations = new CitationReader(context);
    }

    /** Reads an event; empty where it has no readable id, date and title, or its id is taken. */
    Optional<Event> read(Node node) {
        if (!(node instanceof Entries map)) {
            if (!(node instanceof Node.Nothing nothing && nothing.faulty())) {
                context.report(
                        Rule.WRONG_TYPE,
                        node.place(),
                        "an event must be a map with id, date and title, not " + Fields.kind(node));
            }
            return Optional.empty();
        }
        Fields fields = new Fields(context, EVENT, map);
        Optional<String> id = fields.required("id", id(fields));
        context.places().event(id, map);
        Optional<EdtfDate> date = fields.required("date", fields.date("date"));
        Optional<String> title = fields.required("title", fields.line("title"));
        boolean free = id.isPresent() && context.references().define(Kind.EVENT, id.get(), fields.placeOf("id"));
        // In the order in which problems are told, that of the fields.
        List<String> also = fields.lines("also");
        String summary = fields.prose("summary").orElse("");
        List<String> actors = fields.ids("actors");
        List<String> places = fields.ids("places");
        List<String> tags = fields.ids("tags");
        Optional<Status> status = status(fields);
        Optional<Verification> checked = checked(fields);
        List<Citation> evidence = citations.read(fields);
        List<Claim> claims = claims(fields, date);
        List<Link> links = links(fields);
        boolean uncited = evidence.isEmpty()
                && claims.stream().allMatch(claim -> claim.citations().isEmpty());
        if (uncited && fields.nodes("citations").isEmpty()) {
            String name = id.map(known -> "event " + Echo.quoted(known)).orElse("this event");
            context.report(Rule.UNCITED_EVENT, map.place(), name + " has no citation");
        }
        if (!free || date.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Event(
                id.get(),
                date.get(),
                title.get(),
                also,
                summary,
                actors,
                places,
                tags,
                status,
                checked,
                evidence,
                claims,
                links,
                map.place().line()));
    }

    private static Optional<String> id(Fields fields) {
        return fields.matching(
                "id", ID.asMatchPredicate(), "must be lower-case letters, digits and '-', with a letter first");
    }

    private Optional<Status> status(Fields fields) {
        return fields.has("status")
                ? fields.oneOf("status", Labelled.labels(Status.values()))
                        .flatMap(label -> Labelled.of(label, Status.values()))
                : Optional.empty();
    }

    private Optional<Verification> checked(Fields event) {
        Optional<Entries> map = event.map("checked", "{on: 2024-05-01, by: ..., how: ...}");
        if (map.isEmpty()) {
            return Optional.empty();
        }
        Fields fields = new Fields(context, CHECKED, map.get());
        Verification check = new Verification(fields.date("on"), fields.line("by"), fields.prose("how"));
        if (!fields.has("on") && !fields.has("by") && !fields.has("how")) {
            context.report(Rule.MISSING_FIELD, fields.place(), "checked without on, by or how");
            return Optional.empty();
        }
        return Optional.of(check);
    }

    private List<Claim> claims(Fields event, Optional<EdtfDate> when) {
        List<Claim> claims = new ArrayList<>();
        for (Entries map : event.maps("claims", "{text: ..., citations: [...]}")) {
            Fields fields = new Fields(context, CLAIM, map);
            Optional<String> id = fields.name("id");
            id.ifPresent(known -> context.references().define(Kind.CLAIM, known, fields.placeOf("id")));
            Optional<String> text = fields.required("text", fields.prose("text"));
            Optional<EdtfDate> date = fields.date("date");
            Optional<Status> status = status(fields);
            OptionalInt credibility = fields.digit("credibility", 1, 6);
            Optional<String> because = fields.prose("because");
            List<Citation> evidence = citations.read(fields);
            Optional<String> disputes = fields.line("disputes");
            disputes.ifPresent(other -> context.references().use(Kind.CLAIM, other, fields.placeOf("disputes")));
            context.claimDates().note(when, date, id, disputes, fields);
            text.ifPresent(known -> {
                Claim claim = new Claim(id, known, date, status, credibility, because, evidence, disputes);
                context.places().note(claim, map);
                claims.add(claim);
            });
        }
        return claims;
    }

    private List<Link> links(Fields event) {
        List<Link> links = new ArrayList<>();
        for (Entries map : event.maps("links", "{type: ..., event: ...}")) {
            Fields fields = new Fields(context, LINK, map);
            Optional<String> type = fields.required("type", fields.line("type"));
            Optional<String> target = fields.required("event", fields.line("event"));
            target.ifPresent(id -> context.references().use(Kind.EVENT, id, fields.placeOf("event")));
            type.ifPresent(known -> target.ifPresent(id -> {
                Link link = new Link(known, id);
                context.places().note(link, map);
                links.add(link);
            }));
        }
        return links;
    }
}

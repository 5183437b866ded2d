package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Zone;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** Events in the order of time, the sources behind them, and the names to show. */
public final class Timeline {
    /** The timeline of nothing: no title, no event. */
    public static final Timeline EMPTY = new Timeline("", "", Map.of(), List.of(), Map.of());

    private final String title;
    private final String description;
    private final Zone zone;
    private final Map<String, Source> sources;
    private final List<Event> events;
    private final Map<Vocabulary, Map<String, Name>> names;
    private final List<Era> eras;
    private final Map<String, String> filters;
    private final Map<String, Integer> indexes;
    private final Map<String, List<Event>> backlinks;
    private final Map<String, Claim> claims;
    private final Map<String, List<Claim>> disputing;

    private Timeline(Timeline other, Zone zone, List<Era> eras, Map<String, String> filters) {
        this.title = other.title;
        this.description = other.description;
        this.zone = zone;
        this.sources = other.sources;
        this.events = other.events;
        this.names = other.names;
        this.indexes = other.indexes;
        this.backlinks = other.backlinks;
        this.claims = other.claims;
        this.disputing = other.disputing;
        this.eras = List.copyOf(eras);
        this.filters = Collections.unmodifiableMap(filters);
    }

    /**
     * Sorts the events by {@link chronoscope.edtf.EdtfDate}'s order; ties keep the given order, which is the author's
     * own.
     *
     * @param names display names, for each vocabulary by its ids
     */
    public Timeline(
            String title,
            String description,
            Map<String, Source> sources,
            List<Event> events,
            Map<Vocabulary, Map<String, Name>> names) {
        this.title = title;
        this.description = description;
        this.zone = Zone.UNKNOWN;
        this.sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        this.events = events.stream().sorted(Comparator.comparing(Event::date)).toList();
        this.names = Map.copyOf(names);
        this.eras = List.of();
        this.filters = Map.of();
        this.indexes = new HashMap<>();
        this.backlinks = new HashMap<>();
        this.claims = new HashMap<>();
        this.disputing = new HashMap<>();
        for (int index = 0; index < this.events.size(); index++) {
            Event event = this.events.get(index);
            indexes.put(event.id(), index);
            for (Link link : event.links()) {
                backlinks.computeIfAbsent(link.event(), id -> new ArrayList<>()).add(event);
            }
            for (Claim claim : event.claims()) {
                claim.id().ifPresent(id -> claims.put(id, claim));
                claim.disputes()
                        .ifPresent(id -> disputing
                                .computeIfAbsent(id, unseen -> new ArrayList<>())
                                .add(claim));
            }
        }
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** Returns the timeline with more saved filters; a name that it has already stays what it is. */
    public Timeline with(Map<String, String> more) {
        Map<String, String> all = new LinkedHashMap<>(filters);
        more.forEach(all::putIfAbsent);
        return more.isEmpty() ? this : new Timeline(this, zone, eras, all);
    }

    /** Returns the timeline with these eras. */
    public Timeline with(List<Era> eras) {
        return new Timeline(this, zone, eras, filters);
    }

    /** Returns the timeline with all of its dates read by the clocks of a zone. */
    public Timeline in(Zone zone) {
        if (zone.equals(this.zone)) {
            return this;
        }
        // Events of one date keep sharing it.
        Map<EdtfDate, EdtfDate> read = new HashMap<>();
        UnaryOperator<EdtfDate> dates = date -> read.computeIfAbsent(date, unread -> unread.in(zone));
        Map<String, Source> dated = new LinkedHashMap<>();
        sources.forEach((id, source) -> dated.put(id, source.redated(dates)));
        List<Event> here = events.stream()
                .map(event -> event.dated(dates.apply(event.date())))
                .toList();
        List<Era> ages = eras.stream()
                .map(era -> new Era(era.name(), dates.apply(era.date())))
                .toList();
        return new Timeline(new Timeline(title, description, dated, here, names), zone, ages, filters);
    }

    /** Returns the zone whose clocks dates without a zone of their own are read by. */
    public Zone zone() {
        return zone;
    }

    /** Returns the eras in the file's order. */
    public List<Era> eras() {
        return eras;
    }

    /** Returns the queries that have a name, by that name. */
    public Map<String, String> filters() {
        return filters;
    }

    /** Returns the sources by id, in the file's order. */
    public Map<String, Source> sources() {
        return sources;
    }

    /** Returns the events, earliest first. */
    public List<Event> events() {
        return events;
    }

    /** Returns the position of the event in {@link #events}, from 0, or empty when there is no such id. */
    public OptionalInt indexOf(String id) {
        Integer index = indexes.get(id);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    public Optional<Event> event(String id) {
        return indexOf(id).stream().mapToObj(events::get).findFirst();
    }

    public Optional<Source> source(String id) {
        return Optional.ofNullable(sources.get(id));
    }

    /** Returns what people call the id of a vocabulary: the file's own name, else the id itself. */
    public Name name(Vocabulary vocabulary, String id) {
        Name name = names.getOrDefault(vocabulary, Map.of()).get(id);
        return name == null ? Name.of(id) : name;
    }

    /** Returns whether a claim of the event disputes another one, or is disputed. */
    public boolean isDisputed(Event event) {
        return event.claims().stream()
                .anyMatch(claim ->
                        disputed(claim).isPresent() || !disputing(claim).isEmpty());
    }

    /** Returns the claim that this one disputes, or empty. */
    public Optional<Claim> disputed(Claim claim) {
        return claim.disputes().flatMap(id -> Optional.ofNullable(claims.get(id)));
    }

    /** Returns the claims that dispute this one, in the order of their events. */
    public List<Claim> disputing(Claim claim) {
        return claim.id()
                .map(id -> Collections.unmodifiableList(disputing.getOrDefault(id, List.of())))
                .orElse(List.of());
    }

    /** Returns the events that link to this one, earliest first. */
    public List<Event> backlinksOf(Event event) {
        return Collections.unmodifiableList(backlinks.getOrDefault(event.id(), List.of()));
    }
}

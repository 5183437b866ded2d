package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Truth;
import chronoscope.edtf.Zone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    private final Ties ties;
    private final BitSet hidden;
    private final List<EvidenceLimit> limits;
    private final Optional<Timeline> before;
    private final Notes notes;

    private Timeline(Timeline other, Zone zone, List<Era> eras, Map<String, String> filters, Notes notes) {
        this.title = other.title;
        this.description = other.description;
        this.zone = zone;
        this.sources = other.sources;
        this.events = other.events;
        this.names = other.names;
        this.indexes = other.indexes;
        this.ties = other.ties;
        this.hidden = other.hidden;
        this.limits = other.limits;
        this.before = other.before;
        this.eras = List.copyOf(eras);
        this.filters = Collections.unmodifiableMap(filters);
        this.notes = notes;
    }

    /** Puts other events in the places of a timeline's, which keep their order. */
    private Timeline(Timeline before, EvidenceLimit limit, List<Event> events, BitSet hidden) {
        this.title = before.title;
        this.description = before.description;
        this.zone = before.zone;
        this.sources = before.sources;
        this.events = Collections.unmodifiableList(events);
        this.names = before.names;
        this.indexes = before.indexes;
        this.ties = new Ties(events, hidden);
        this.hidden = hidden;
        this.limits = Stream.concat(before.limits.stream(), Stream.of(limit)).toList();
        this.before = Optional.of(before);
        this.eras = before.eras;
        this.filters = before.filters;
        this.notes = before.notes;
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
        this.events = events.stream()
                .sorted((one, other) -> one.date().compareTo(other.date()))
                .toList();
        this.names = Map.copyOf(names);
        this.eras = List.of();
        this.filters = Map.of();
        this.hidden = new BitSet();
        this.limits = List.of();
        this.before = Optional.empty();
        this.notes = Notes.NONE;
        this.indexes = new HashMap<>();
        for (int index = 0; index < this.events.size(); index++) {
            indexes.put(this.events.get(index).id(), index);
        }
        this.ties = new Ties(this.events, hidden);
    }

    /**
     * Returns the timeline under limits of its evidence. Each event keeps its index, whether it is hidden or not; links
     * to hidden ones are left out.
     */
    public Timeline under(List<EvidenceLimit> all) {
        Timeline limited = this;
        // What loses its support is asked of the support that counts.
        for (EvidenceLimit limit : all.stream()
                .sorted(Comparator.comparing(each -> !each.fallen().isEmpty()))
                .toList()) {
            limited = limited.under(limit);
        }
        return limited;
    }

    private Timeline under(EvidenceLimit limit) {
        Function<Event, Optional<Event>> asked = limit.on(sources);
        BitSet gone = (BitSet) hidden.clone();
        List<Event> left = new ArrayList<>(events.size());
        for (int index = 0; index < events.size(); index++) {
            Optional<Event> event = gone.get(index) ? Optional.empty() : asked.apply(events.get(index));
            gone.set(index, event.isEmpty());
            left.add(event.orElse(events.get(index)));
        }
        left.replaceAll(event ->
                event.links().isEmpty() || event.links().stream().noneMatch(link -> leads(link, gone))
                        ? event
                        : event.linked(event.links().stream()
                                .filter(link -> !leads(link, gone))
                                .toList()));
        return new Timeline(this, limit, left, gone);
    }

    private boolean leads(Link link, BitSet gone) {
        return indexOf(link.event()).stream().anyMatch(gone::get);
    }

    /** Returns whether a limit of the evidence hides the event at the index. */
    public boolean isHidden(int index) {
        return hidden.get(index);
    }

    /** Returns whether the source may have been issued after the date as of which the timeline is; no, where it is of any. */
    public boolean mayBeLater(Source source) {
        return limits.stream().anyMatch(limit -> limit.isLater(source) == Truth.MAYBE);
    }

    /** Returns the origins that do not count; it is asked what loses its support with them. */
    public Set<String> fallen() {
        return limits.stream().flatMap(limit -> limit.fallen().stream()).collect(Collectors.toSet());
    }

    /** Returns the origins that stand behind the event, those that do not count included. */
    public List<String> origins(Event event) {
        return before.filter(whole -> !fallen().isEmpty())
                .flatMap(whole -> whole.event(event.id()))
                .orElse(event)
                .origins();
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
        return more.isEmpty() ? this : new Timeline(this, zone, eras, all, notes);
    }

    public Timeline with(List<Era> eras) {
        return new Timeline(this, zone, eras, filters, notes);
    }

    /** Returns the timeline with a reader's own notes in place of those that it has. */
    public Timeline with(Notes others) {
        return others.equals(notes) ? this : new Timeline(this, zone, eras, filters, others);
    }

    /** Returns the reader's own notes. */
    public Notes notes() {
        return notes;
    }

    /** Returns whether the event is another than when the reader last wrote their note on it; no, where there is none. */
    public boolean hasChangedSinceNoted(String event) {
        // What is left of an event under a limit is not what the reader wrote about.
        return before.map(whole -> whole.hasChangedSinceNoted(event))
                .orElseGet(() -> notes.of(event)
                        .filter(note -> event(event)
                                .filter(each -> !each.digest().equals(note.digest()))
                                .isPresent())
                        .isPresent());
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
        List<Event> here = events.stream().map(event -> event.redated(dates)).toList();
        List<Era> ages = eras.stream()
                .map(era -> new Era(era.name(), dates.apply(era.date())))
                .toList();
        return new Timeline(new Timeline(title, description, dated, here, names), zone, ages, filters, notes);
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

    /** Returns whether a claim of the event disputes another one, or is disputed, or its status says so. */
    public boolean isDisputed(Event event) {
        return event.statuses().contains(Status.DISPUTED) || hasDispute(event);
    }

    /** Returns whether a claim of the event disputes another one, or is disputed by one. */
    public boolean hasDispute(Event event) {
        return event.claims().stream()
                .anyMatch(claim ->
                        disputed(claim).isPresent() || !disputing(claim).isEmpty());
    }

    /** Returns the claim that this one disputes, or empty. */
    public Optional<Claim> disputed(Claim claim) {
        return claim.disputes().flatMap(ties::claim);
    }

    /** Returns the claims that dispute this one, in the order of their events. */
    public List<Claim> disputing(Claim claim) {
        return claim.id().map(ties::disputing).orElse(List.of());
    }

    /** Returns the events that link to this one, earliest first. */
    public List<Event> backlinksOf(Event event) {
        return ties.backlinks(event.id());
    }

    /** Two timelines are the same if they are of one reading, with the same notes and under the same limits. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Timeline timeline
                        && before.equals(timeline.before)
                        && limits.equals(timeline.limits)
                        && (before.isPresent() || isOfSameReading(timeline)));
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean isOfSameReading(Timeline other) {
        return events == other.events
                && eras.equals(other.eras)
                && filters.equals(other.filters)
                && notes.equals(other.notes);
    }

    @Override
    public int hashCode() {
        return before.isPresent() ? limits.hashCode() : System.identityHashCode(events);
    }
}

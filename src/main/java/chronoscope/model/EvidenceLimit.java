package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Moment;
import chronoscope.edtf.Truth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A question about the evidence that leaves a part of a timeline: some events, and some of what they claim and cite. */
public sealed interface EvidenceLimit {
    /** Returns the verb of the command that sets it; a timeline is under one of each verb. */
    default String verb() {
        return map(day -> "as-of", source -> "perspective", origins -> "without");
    }

    /** Returns what the limit is at, as the command writes it. */
    default String value() {
        return map(EdtfDate::text, source -> source, origins -> String.join(" ", origins));
    }

    /** Returns how to find what is left of an event: empty where it is hidden, and the very same where nothing is. */
    Function<Event, Optional<Event>> on(Map<String, Source> sources);

    /** Says whether a source that still counts may have been issued after the date of the limit, where it has one. */
    default Truth isLater(Source source) {
        return Truth.NO;
    }

    /** Returns the date as of which the timeline is, where it is of any. */
    default Optional<EdtfDate> date() {
        return Optional.empty();
    }

    /** Returns the origins that do not count. */
    default Set<String> fallen() {
        return Set.of();
    }

    /** Returns what one of the functions makes of what the limit is at. */
    <T> T map(Function<EdtfDate, T> asOf, Function<String, T> perspective, Function<Set<String>, T> without);

    /** Returns the limit as a line of a script has it. */
    default String text() {
        return verb() + " " + value();
    }

    /** What was known on a date: without what cites only sources that were surely issued later. */
    record AsOf(EdtfDate day) implements EvidenceLimit {
        @Override
        public Optional<EdtfDate> date() {
            return Optional.of(day);
        }

        @Override
        public <T> T map(
                Function<EdtfDate, T> asOf, Function<String, T> perspective, Function<Set<String>, T> without) {
            return asOf.apply(day);
        }

        @Override
        public Function<Event, Optional<Event>> on(Map<String, Source> sources) {
            Set<String> later = sources.values().stream()
                    .filter(source -> isLater(source) == Truth.YES)
                    .map(Source::id)
                    .collect(Collectors.toSet());
            return event -> left(asOf(event), citation -> !later.contains(citation.source()));
        }

        /** What a later check found was not known. */
        private Event asOf(Event event) {
            boolean later = event.checked()
                    .flatMap(Verification::on)
                    .filter(on -> isLater(on) == Truth.YES)
                    .isPresent();
            return later ? event.unchecked() : event;
        }

        @Override
        public Truth isLater(Source source) {
            return source.issued().map(this::isLater).orElse(Truth.MAYBE);
        }

        /** A source of a month was issued on some day of it, which may be a later one. */
        private Truth isLater(EdtfDate issued) {
            Optional<Moment> end = day.latest().moment();
            boolean ended = issued.latest()
                    .moment()
                    .filter(last ->
                            end.filter(close -> last.compareTo(close) <= 0).isPresent())
                    .isPresent();
            Truth after = issued.after(day);
            return after == Truth.NO && !ended ? Truth.MAYBE : after;
        }
    }

    /** What one source says. */
    record Perspective(String source) implements EvidenceLimit {
        @Override
        public <T> T map(
                Function<EdtfDate, T> asOf, Function<String, T> perspective, Function<Set<String>, T> without) {
            return perspective.apply(source);
        }

        @Override
        public Function<Event, Optional<Event>> on(Map<String, Source> sources) {
            return event -> {
                List<Claim> cited = event.claims().stream()
                        .filter(claim -> !claim.citations().isEmpty())
                        .toList();
                Event said = event.claims().size() == cited.size() ? event : event.with(event.citations(), cited);
                return event.cited().findAny().isEmpty()
                        ? Optional.empty()
                        : left(said, citation -> citation.source().equals(source));
            };
        }
    }

    /** What loses all support, or all but one origin, if these origins fall. */
    record Without(Set<String> origins) implements EvidenceLimit {
        public Without {
            origins = Collections.unmodifiableSet(new LinkedHashSet<>(origins));
        }

        @Override
        public <T> T map(
                Function<EdtfDate, T> asOf, Function<String, T> perspective, Function<Set<String>, T> without) {
            return without.apply(origins);
        }

        @Override
        public Set<String> fallen() {
            return origins;
        }

        @Override
        public Function<Event, Optional<Event>> on(Map<String, Source> sources) {
            return event -> {
                List<Claim> touched = event.claims().stream()
                        .filter(claim -> Standing.of(claim.origins(), origins) != Standing.STANDS)
                        .toList();
                boolean stands = Standing.of(event.origins(), origins) == Standing.STANDS;
                return stands && touched.isEmpty()
                        ? Optional.empty()
                        : Optional.of(event.with(event.citations(), touched));
            };
        }
    }

    /** Returns the event without the citations that do not count, and without the claims that lose all of theirs. */
    private static Optional<Event> left(Event event, Predicate<Citation> counts) {
        if (event.cited().allMatch(counts)) {
            return Optional.of(event);
        }
        if (event.cited().noneMatch(counts)) {
            return Optional.empty();
        }
        List<Claim> claims = event.claims().stream()
                .filter(claim -> claim.citations().isEmpty()
                        || claim.citations().stream().anyMatch(counts))
                .map(claim ->
                        claim.with(claim.citations().stream().filter(counts).toList()))
                .toList();
        return Optional.of(event.with(event.citations().stream().filter(counts).toList(), claims));
    }
}

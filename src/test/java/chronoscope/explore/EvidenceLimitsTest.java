package chronoscope.explore;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.StateScript;
import chronoscope.edtf.EdtfDate;
import chronoscope.edtf.Truth;
import chronoscope.model.AnyEvidence;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.text.Measure;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EvidenceLimitsTest {
    private static final Timeline CURATED =
            TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline();

    static Stream<Timeline> timelines() {
        return Stream.concat(
                Stream.of(CURATED, Voyage.TIMELINE), LongStream.range(0, 200).mapToObj(AnyEvidence::timeline));
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void as_of_is_the_file_without_what_was_surely_issued_later(Timeline timeline) {
        for (EdtfDate date : dates(timeline)) {
            assertThat(list(Walk.in(timeline).does("as-of " + date.text())))
                    .as(date.text())
                    .isEqualTo(list(Walk.in(issuedBy(timeline, date))));
        }
    }

    private static Set<EdtfDate> dates(Timeline timeline) {
        return Stream.concat(
                        timeline.events().stream().map(Event::date),
                        timeline.sources().values().stream().flatMap(source -> source.issued().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Makes the timeline of a file from which the citations are struck out. */
    private static Timeline issuedBy(Timeline timeline, EdtfDate date) {
        List<Event> events = new ArrayList<>();
        for (Event event : timeline.events()) {
            List<Claim> claims = new ArrayList<>();
            for (Claim claim : event.claims()) {
                List<Citation> left = issuedBy(timeline, date, claim.citations());
                if (claim.citations().isEmpty() || !left.isEmpty()) {
                    claims.add(new Claim(
                            claim.id(),
                            claim.text(),
                            claim.date(),
                            claim.status(),
                            claim.credibility(),
                            claim.because(),
                            left,
                            claim.disputes()));
                }
            }
            Event left = new Event(
                    event.id(),
                    event.date(),
                    event.title(),
                    event.also(),
                    event.summary(),
                    event.actors(),
                    event.places(),
                    event.tags(),
                    event.status(),
                    event.checked(),
                    issuedBy(timeline, date, event.citations()),
                    claims,
                    event.links(),
                    event.line());
            if (event.evidence().isEmpty() || !left.evidence().isEmpty()) {
                events.add(left);
            }
        }
        return new Timeline("", "", timeline.sources(), events, Map.of());
    }

    private static List<Citation> issuedBy(Timeline timeline, EdtfDate date, List<Citation> citations) {
        return citations.stream()
                .filter(citation -> timeline.source(citation.source())
                        .flatMap(Source::issued)
                        .filter(issued -> issued.after(date) == Truth.YES)
                        .isEmpty())
                .toList();
    }

    /** Returns what the command list prints, with the claims and citations of each event. */
    private static List<String> list(Walk walk) {
        Explorer explorer = walk.explorer();
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < explorer.shown().size(); row++) {
            Event event = explorer.eventAt(row);
            lines.add(event.id() + event.date() + event.title() + event.citations() + event.claims());
        }
        return lines;
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void a_claim_is_in_a_perspective_exactly_if_its_source_is_cited_for_it(Timeline timeline) {
        for (String source : timeline.sources().keySet()) {
            Set<String> shown = claims(Walk.in(timeline).does("perspective " + source));
            Set<String> cited = new HashSet<>();
            for (Event event : timeline.events()) {
                for (Claim claim : event.claims()) {
                    if (claim.citations().stream()
                            .anyMatch(citation -> citation.source().equals(source))) {
                        cited.add(event.id() + ": " + claim.text());
                    }
                }
            }
            assertThat(shown).as(source).isEqualTo(cited);
        }
    }

    private static Set<String> claims(Walk walk) {
        Explorer explorer = walk.explorer();
        Set<String> claims = new HashSet<>();
        for (int row = 0; row < explorer.shown().size(); row++) {
            Event event = explorer.eventAt(row);
            event.claims().forEach(claim -> claims.add(event.id() + ": " + claim.text()));
        }
        return claims;
    }

    @ParameterizedTest
    @MethodSource("timelines")
    void without_is_what_loses_all_or_all_but_one_for_every_choice_of_origins(Timeline timeline) {
        List<String> origins = List.copyOf(timeline.sources().keySet());
        for (int choice = 1; choice < 1 << origins.size(); choice++) {
            Set<String> fallen = new LinkedHashSet<>();
            for (int index = 0; index < origins.size(); index++) {
                if ((choice >> index & 1) == 1) {
                    fallen.add(origins.get(index));
                }
            }
            Set<String> expected = new HashSet<>();
            for (Event event : timeline.events()) {
                Set<String> touched = new HashSet<>();
                for (Claim claim : event.claims()) {
                    told(claim.citations(), fallen).ifPresent(what -> touched.add(claim.text() + what));
                }
                Optional<String> whole = told(event.evidence(), fallen);
                if (whole.isPresent() || !touched.isEmpty()) {
                    expected.add(event.id() + whole.orElse("") + touched);
                }
            }
            Explorer explorer = Walk.in(timeline)
                    .does("without " + String.join(" ", fallen))
                    .explorer();
            Set<String> shown = new HashSet<>();
            for (int row = 0; row < explorer.shown().size(); row++) {
                Event event = explorer.eventAt(row);
                Set<String> touched = event.claims().stream()
                        .map(claim -> claim.text()
                                + word(Support.of(explorer.timeline(), claim).orElse("?")))
                        .collect(Collectors.toSet());
                String whole = Support.of(explorer.timeline(), event)
                        .map(EvidenceLimitsTest::word)
                        .orElse("");
                shown.add(event.id() + whole + touched);
            }
            assertThat(shown).as(fallen.toString()).isEqualTo(expected);
        }
    }

    private static Optional<String> told(List<Citation> citations, Set<String> fallen) {
        Set<String> lost = new HashSet<>();
        Set<String> left = new HashSet<>();
        for (Citation citation : citations) {
            String origin = citation.via().orElse(citation.source());
            (fallen.contains(origin) ? lost : left).add(origin);
        }
        return lost.isEmpty() || left.size() > 1 ? Optional.empty() : Optional.of(left.isEmpty() ? " falls" : " hangs");
    }

    private static String word(String support) {
        return " " + support.replaceFirst("(\\w+).*", "$1");
    }

    @Test
    void limits_stand_among_the_filters_one_of_each_kind() {
        String both = "as-of 1912-04-16; perspective ledger; ";
        check("as-of 1912-04-15", "shown=4  filters=as-of 1912-04-15", "4 of 8 events");
        check("as-of 1912-04-15; as-of 1912-04-16", "shown=8  filters=as-of 1912-04-16", "all 8 events");
        check(both, "shown=2  filters=as-of 1912-04-16; perspective ledger", "2 of 8 events");
        check(both + "without wire", "shown=0  filters=as-of 1912-04-16; perspective ledger; without wire", "0 of 8");
        check(both + "filter tag:voyage", "shown=1", "1 of 8 events");
        check(both + "filter tag:voyage; as-of 1900", "shown=0", "0 of 8 events");
        check("filter keel; without ledger", "shown=1  filters=keel; without ledger", "1 of 8 events");
        check("perspective The Gazette", "filters=perspective gazette", "3 of 8 events");
        check("without \"The Wire\" ledger", "filters=without wire ledger", "2 of 8 events");
    }

    @Test
    void limits_are_taken_back_as_filters_are() {
        check("perspective ledger; undo", "shown=8  filters=", "all 8 events");
        check("perspective ledger; perspective gazette; undo", "filters=perspective ledger", "2 of 8 events");
        check("perspective ledger; clear", "shown=8  filters=", "all 8 events");
        check("filter voyage; perspective ledger; perspective off", "shown=2  filters=voyage", "2 of 8 events");
        check("as-of 1900; as-of off", "shown=8  filters=", "all 8 events");
        check("without wire; without off", "shown=8  filters=", "all 8 events");
        check("without off", "shown=8", "without: there is none to take away");
        check("perspective ledger; filter toggle 1", "shown=8  filters=off perspective ledger", "all 8 events");
        check("perspective ledger; filter toggle 1; filter toggle 1", "shown=2", "2 of 8 events");
        check("perspective ledger; filter remove 1", "shown=8  filters=", "all 8 events");
    }

    @Test
    void what_a_limit_takes_away_is_nowhere() {
        Walk walk = Walk.voyage().does("perspective ledger; goto sinking");
        assertThat(text(walk)).contains("1 source · 1 origin · 1 citation").doesNotContain("saw", "disputed");
        walk.does("filter saw").check("shown=0").does("undo; filter responds").check("shown=0");
        walk.does("clear; goto sinking");
        assertThat(text(walk)).contains("The crew saw ice", "disputed by: Nobody saw it", "The ship departs");
        walk.does("goto departure; as-of 1900").check("shown=4");
        assertThat(walk.does("show departure").reply().output()).isNotEmpty();
    }

    @Test
    void what_may_be_later_and_what_hangs_is_marked() {
        assertThat(text(Walk.voyage().does("as-of 1912-04-16T10:00; goto sinking")))
                .contains("possibly issued later");
        assertThat(text(Walk.voyage().does("as-of 1912-04-16; goto sinking"))).doesNotContain("issued later");
        assertThat(text(Walk.in(CURATED).does("as-of 2023; goto wei-visit"))).doesNotContain("issued later");
        assertThat(text(Walk.in(CURATED).does("as-of 2022-04-27T21:00Z; goto wei-visit")))
                .contains("possibly issued later");
        assertThat(text(Walk.voyage().does("without wire ledger; goto sinking")))
                .contains("the event hangs on The Gazette alone", "falls: it comes from The Wire alone");
    }

    private static String text(Walk walk) {
        return DetailText.plain(
                        walk.explorer().timeline(), walk.explorer().event().orElseThrow(), Measure.NARROW)
                .lines()
                .stream()
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_wrong_source_is_refused_with_a_hint() {
        Walk.voyage().does("perspective gazete").refused("there is no source 'gazete'; did you mean 'gazette'?");
        Walk.voyage().does("without wire ledgr").refused("there is no source 'ledgr'; did you mean 'ledger'?");
    }

    @Test
    void an_empty_list_says_which_limit_to_take_away() {
        Explorer explorer =
                Walk.voyage().does("filter keel; perspective gazette").explorer();
        assertThat(explorer.emptyList().reason()).isEqualTo("No event matches keel and perspective gazette.");
        assertThat(explorer.emptyList().remedy("u", ":"))
                .isEqualTo("Without keel there are 3 events: :filter remove 1 removes it.");
    }

    @Test
    void a_script_of_the_state_leads_there_again() {
        Explorer there = Walk.voyage()
                .does("filter voyage; as-of 1912-05; without wire off; perspective gazette; filter toggle 2")
                .explorer();
        // A source that is called off is none that there is.
        assertThat(there.filters())
                .extracting(Filter::text)
                .containsExactly("voyage", "as-of 1912-05", "perspective gazette");
        assertThat(StateScript.fromStart(there).reached().filters()).isEqualTo(there.filters());
        assertThat(StateScript.fromStart(there).reached().shown()).isEqualTo(there.shown());
    }

    @Test
    void a_new_file_is_under_the_same_limits() {
        Walk walk = Walk.voyage().does("perspective ledger; goto sinking");
        Timeline fresh = Voyage.of(List.of(
                event("keel", "1908").cites(citing("gazette")).done(),
                event("sinking", "1912")
                        .cites(citing("ledger"), citing("gazette"))
                        .done()));
        walk.reloads(fresh).check("shown=1  events=2  cursor=sinking");
        assertThat(walk.explorer().evidence()).hasSize(1);
    }

    private static void check(String line, String facts, String note) {
        Walk walk = Walk.voyage().does(line).check(facts);
        assertThat(walk.reply().note())
                .as(line)
                .hasValueSatisfying(said -> assertThat(said).startsWith(note));
    }
}

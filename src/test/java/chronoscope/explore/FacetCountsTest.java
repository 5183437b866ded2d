package chronoscope.explore;

import static chronoscope.model.EventDraft.citing;
import static chronoscope.model.EventDraft.event;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.command.Lines;
import chronoscope.edtf.EdtfDate;
import chronoscope.model.Event;
import chronoscope.model.Name;
import chronoscope.model.Person;
import chronoscope.model.Source;
import chronoscope.model.Timeline;
import chronoscope.model.Variables;
import chronoscope.model.Vocabulary;
import chronoscope.model.Voyage;
import chronoscope.query.Facet;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The number beside a value is what its query finds. */
@Tag("once")
class FacetCountsTest {
    private static final List<String> DATES = List.of(
            "1X9X",
            "1999",
            "1100",
            "XXXX",
            "XXXX-12-25",
            "-XXXX",
            "../..",
            "../2001",
            "1985/..",
            "1985/",
            "/1985",
            "XXXX/1990",
            "1990/XXXX",
            "[1667,1668,1670..1672]",
            "{1960,1961-12}",
            "[..1760]",
            "19XX-12",
            "1XX5",
            "XX05",
            "1950S2",
            "2001-21",
            "-0044-03-15",
            "0000",
            "1908/1912",
            "[XXXX-05,XXXX-06]",
            "201X/2015",
            "156X-12-25",
            "~XXXX",
            "1985-12-31T23:30:00Z",
            "[1999,XXXX]");

    private static final List<String> TEXTS = List.of(
            "a b",
            "x:y",
            "(a)",
            "=a",
            "<b",
            "say \"a\"",
            "back\\slash",
            "$cost",
            "-minus",
            "a;b",
            "OR",
            "or",
            "#tag",
            "Ann",
            "ann",
            "ANN",
            "André",
            "andre",
            "Łódź",
            "lodz",
            "パリ",
            "バリ",
            "Straße",
            "Strasse",
            "unknown",
            "a|b",
            "!x",
            "@x",
            "’",
            "'",
            "s",
            "anna",
            "*",
            "co\u00adop",
            "coop",
            "\u00ad");

    @ParameterizedTest
    @MethodSource("timelines")
    void a_count_is_what_the_filter_of_its_value_leaves(Timeline timeline) {
        Explorer all = Explorer.of(timeline, new Size(80, 24), "dark");
        checkAll(all);
        if (timeline.events().size() > 2) {
            checkAll(Lines.parse("filter before:1950 OR cites:0")
                    .commands()
                    .get(0)
                    .applyTo(all)
                    .explorer());
        }
    }

    private static void checkAll(Explorer shown) {
        for (Facet facet : Facet.values()) {
            for (Group group : Group.of(facet, shown.corpus(), shown.shown())) {
                String query = facet.query(group.key());
                Explorer open = shown.counting(Optional.of(Facets.of(facet, shown.corpus(), shown.shown())));
                int row = open.facets().orElseThrow().groups().indexOf(group);
                Explorer there = open.counting(open.facets().map(facets -> facets.at(row)));
                Explorer left = FacetMoves.narrowed(there, "").explorer();
                assertThat(left.shown().size()).as(query).isEqualTo(group.count());
                assertThat(FacetMoves.narrowed(there, "-").explorer().shown().size())
                        .as("-" + query)
                        .isEqualTo(shown.shown().size() - group.count());
            }
        }
        for (Facet facet : Lanes.FACETS) {
            Lanes lanes = Lanes.of(facet, Lanes.Order.FIRST, shown.corpus(), shown.shown(), 0);
            Map<String, Integer> counts = Group.of(facet, shown.corpus(), shown.shown()).stream()
                    .collect(Collectors.toMap(Group::key, Group::count));
            for (Group lane : lanes.lanes()) {
                if (!lane.isRest()) {
                    assertThat(lane.events().size()).as(lane.key()).isEqualTo(counts.get(lane.key()));
                }
            }
        }
    }

    static Stream<Timeline> timelines() {
        return Stream.of(
                Voyage.TIMELINE,
                TimelineReader.read(Path.of("timeline.yaml"), Progress.UNHEARD).timeline(),
                traps(UnaryOperator.identity()),
                traps(date -> date.startsWith("1") ? "Y-" + date.charAt(2) + "E9" : date),
                Voyage.of(List.of(
                        event("old", "Y-9223372036854775807").done(),
                        event("new", "Y9223372036854775807").done(),
                        event("all", "../2022").done())),
                Voyage.of(List.of(
                        event("old", "Y-9E30").done(), event("new", "Y9E30").done())));
    }

    /** Events with every sort of date and text in every place where a value can stand, most of them several times. */
    private static Timeline traps(UnaryOperator<String> dates) {
        Random random = new Random(12);
        Map<String, Source> sources = IntStream.range(0, TEXTS.size())
                .mapToObj(index -> source("s" + index, TEXTS.get(index)))
                .collect(Collectors.toMap(Source::id, source -> source));
        List<Event> events = new ArrayList<>();
        for (int index = 0; index < 3 * DATES.size(); index++) {
            String date = DATES.get(index % DATES.size());
            String changed = dates.apply(date);
            String[] texts = {some(random), some(random), some(random)};
            String cited = "s" + random.nextInt(TEXTS.size());
            events.add(event("e" + index, EdtfDate.parse(changed).value().isPresent() ? changed : date)
                    .actors(texts[0], texts[1], texts[0])
                    .places(some(random), "washington")
                    .tags(texts[2], texts[2])
                    .cites(citing(cited), citing(cited, "p. 1", "q", "s" + random.nextInt(3)), citing("none"))
                    .done());
        }
        Map<String, Name> names = Map.of("washington", Name.of("Ann"), "ann", Name.of("washington"));
        return new Timeline("traps", "", sources, events, Map.of(Vocabulary.ACTOR, names, Vocabulary.TAG, names));
    }

    private static String some(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private static Source source(String id, String text) {
        Optional<String> some = Optional.of(text);
        Optional<String> none = Optional.empty();
        return new Source(
                id,
                "book",
                text,
                List.of(),
                some,
                text.length() % 2 == 0 ? some : none,
                none,
                List.of(Person.named(text)),
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                Variables.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "year:1190, a",
        "year:1200, ''",
        "year:1100, b",
        "year:1999, a h c",
        "year:1900/1999, a h c",
        "year:unknown, u x",
        "date:1200, u x",
        "year:2020, h",
        "year:../1500, a b",
        "-year:unknown, a b h c"
    })
    void a_year_is_one_that_the_date_may_be_in(String query, String ids) {
        assertThat(found("""
                        title: T
                        events:
                          - {id: a, date: 1X9X, title: A}
                          - {id: b, date: "1100", title: B}
                          - {id: c, date: 1999, title: C}
                          - {id: h, date: 1998/.., title: H}
                          - {id: u, date: XXXX-12-25, title: U}
                          - {id: x, date: ../.., title: X}
                        """, query)).as(query).isEqualTo(ids);
    }

    @Test
    void names_belong_to_their_section() {
        String yaml = """
                title: One id in two sections
                actors: {washington: {name: George Washington, also: [Cincinnatus]}, "André": Andre the Actor}
                places: {washington: {name: "Washington, D.C."}}
                events:
                  - {id: b, date: 1789, title: Inaugurated, actors: [washington], tags: [washington]}
                  - {id: a, date: 1791, title: City planned, places: [washington], actors: ["Andre\u0301"]}
                """;
        check(yaml, "actor:george", "b");
        check(yaml, "place:george", "");
        check(yaml, "place:d.c.", "a");
        check(yaml, "actor:d.c.", "");
        check(yaml, "tag:george", "");
        check(yaml, "george", "b");
        check(yaml, "cincinnatus", "b");
        check(yaml, "actor:=Cincinnatus", "b");
        check(yaml, "actor:=Andre\u0301", "a");
        check(yaml, "actor:=\"Andre the Actor\"", "a");
        check(yaml, "actor:=washington", "b");
        assertThat(names(yaml, Facet.ACTOR)).containsExactly("Andre the Actor 1", "George Washington 1");
        assertThat(names(yaml, Facet.PLACE)).containsExactly("Washington, D.C. 1");
        assertThat(names(yaml, Facet.TAG)).containsExactly("washington 1");
        Explorer explorer = Explorer.of(read(yaml), new Size(80, 24), "dark");
        assertThat(Lanes.of(Facet.PLACE, Lanes.Order.NAME, explorer.corpus(), explorer.shown(), 0)
                        .lanes())
                .extracting(Group::name)
                .containsExactly("Washington, D.C.", "no place");
    }

    private static List<String> names(String yaml, Facet facet) {
        Explorer explorer = Explorer.of(read(yaml), new Size(80, 24), "dark");
        return Group.of(facet, explorer.corpus(), explorer.shown()).stream()
                .map(group -> group.name() + " " + group.count())
                .toList();
    }

    @Test
    void what_an_event_lists_twice_counts_once() {
        String yaml = """
                title: an actor twice in one event
                events:
                  - {id: a, date: 1900, title: a, actors: [ann, ann, bo], places: [x, x], tags: [t, t, t]}
                  - {id: b, date: 1901, title: b, actors: [ann], tags: [t, "e\u0301", "é"]}
                """;
        assertThat(names(yaml, Facet.ACTOR)).containsExactly("ann 2", "bo 1");
        assertThat(names(yaml, Facet.PLACE)).containsExactly("x 1");
        assertThat(names(yaml, Facet.TAG)).containsExactly("t 2", "é 1");
    }

    @Test
    void the_first_field_that_is_offered_has_values() {
        checkFirst("events: [{id: a, date: 1900, title: A, tags: [t]}]", Facet.TAG, Facet.TAG);
        checkFirst("events: [{id: a, date: 1900, title: A, places: [p], tags: [t]}]", Facet.PLACE, Facet.PLACE);
        checkFirst("events: [{id: a, date: 1900, title: A}]", Facet.YEAR, Facet.ACTOR);
        checkFirst("events: []", Facet.ACTOR, Facet.ACTOR);
    }

    private static void checkFirst(String events, Facet facets, Facet lanes) {
        Explorer explorer = Explorer.of(read("title: T\n" + events), new Size(80, 24), "dark");
        Explorer counting = FacetMoves.show(explorer, Optional.empty()).explorer();
        assertThat(counting.facets().map(Facets::facet)).as(events).contains(facets);
        Explorer divided = LaneMoves.show(explorer, Optional.empty()).explorer();
        assertThat(divided.lanes().map(Lanes::facet)).as(events).contains(lanes);
    }

    private static Timeline read(String yaml) {
        byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
        return TimelineReader.read("t.yaml", new ByteArrayInputStream(bytes), Progress.UNHEARD)
                .timeline();
    }

    private static void check(String yaml, String query, String ids) {
        assertThat(found(yaml, query)).as(query).isEqualTo(ids);
    }

    private static String found(String yaml, String query) {
        Explorer explorer = Explorer.of(read(yaml), new Size(80, 24), "dark");
        Explorer left = Lines.parse("filter " + query)
                .commands()
                .get(0)
                .applyTo(explorer)
                .explorer();
        return IntStream.range(0, left.shown().size())
                .mapToObj(row -> left.eventAt(row).id())
                .collect(Collectors.joining(" "));
    }
}

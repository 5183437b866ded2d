package chronoscope.tui;

import chronoscope.model.EventDraft;
import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import chronoscope.replay.PlayOptions;
import chronoscope.script.Script;
import chronoscope.script.ScriptSource;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader meets, at each of the usual sizes. */
class ScreenMatrixTest {
    private static final List<String> SIZES = List.of("60x20", "80x24", "100x30", "120x40", "200x50");

    private static final Timeline NIGHT = Driver.yaml("""
            title: A night in detail
            timezone: America/Los_Angeles
            events:
              - {id: a, date: 2020-05-30T20:15:00-07:00, title: Crowd gathers}
              - {id: c, date: 2020-05-31T04:10Z, title: First tear gas}
              - {id: d, date: 2020-05-30, title: Day known only}
              - {id: e, date: 2020-05-30T23:59, title: Local time without zone}
            """);

    private static final Timeline AGES = Driver.yaml("""
            title: Three thousand years of a harbour
            events:
              - {id: founded, date: -0999~, title: "The harbour is founded, it is said"}
              - {id: walls, date: -04XX, title: Walls are built}
              - {id: siege, date: -0330/-0329, title: A siege of two years}
              - {id: quake, date: 0365-07-21, title: The quake and the wave}
              - {id: trade, date: 1082/1204, title: A quarter of foreign merchants}
              - {id: fire, date: "[1453,1454]", title: The fire}
              - {id: mole, date: 1869-11-17, title: The new mole opens}
              - {id: closed, date: 1999, title: The old harbour closes}
            eras:
              - {name: Antiquity, date: -0800/0500}
              - {name: Middle Ages, date: 0501/1500}
            """);

    private static final String SCRIPT = """
            goto wei-visit
            say Two reports tell of one day.
            pause key
            """;

    /** The days of some 40 years, several events in each week. */
    private static Timeline many() {
        LocalDate first = LocalDate.of(1975, 1, 1);
        return Voyage.of(IntStream.range(0, 100_000)
                .mapToObj(number -> EventDraft.event(
                                "e" + number, first.plusDays(number / 7L).toString())
                        .title("Report " + number + " of the harbour master")
                        .done())
                .toList());
    }

    /** What is opened, and the keys that are pressed then. */
    private record Scene(Supplier<Timeline> timeline, Consumer<Driver> acts) {
        Scene(Supplier<Timeline> timeline, String keys) {
            this(timeline, driver -> driver.keys(keys));
        }

        Scene(String keys) {
            this(Driver::curated, keys);
        }
    }

    private static void play(Driver driver) {
        try {
            driver.controller.play(Script.read(ScriptSource.once("t", new StringReader(SCRIPT))), PlayOptions.USUAL);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        driver.keys("Right Right");
    }

    private static final Map<String, Scene> SCENES = Map.ofEntries(
            Map.entry("first", new Scene("")),
            Map.entry("zoomed", new Scene(": \"zoom\" Space \"2022\" Enter 5 j")),
            Map.entry("linear", new Scene("S")),
            Map.entry("lanes", new Scene("L j 3 l")),
            Map.entry("lanes-open", new Scene("S L j j j Space l")),
            Map.entry("facets", new Scene("f j")),
            Map.entry(
                    "filters",
                    new Scene(
                            "& \"actor:china\" Enter & \"tag:diplomacy\" Enter & \"-id:parade-2016\" Enter F j Space")),
            Map.entry("help", new Scene("?")),
            Map.entry("palette", new Scene("^P \"fi\"")),
            Map.entry("chooser", new Scene("^T \"teh\" Down")),
            Map.entry("goto", new Scene("t \"march\" Space \"2022\"")),
            Map.entry("play", new Scene(Driver::curated, ScreenMatrixTest::play)),
            Map.entry("filter-none", new Scene("& \"zeppelin\" Enter")),
            Map.entry("filter-wrong", new Scene("& \"actr:china\"")),
            Map.entry("many", new Scene(ScreenMatrixTest::many, "G 5 0 k")),
            Map.entry("ages", new Scene(() -> AGES, "j j")),
            Map.entry("night", new Scene(() -> NIGHT, "j j")));

    static Stream<Arguments> scenes() {
        return SCENES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scenes")
    void a_screen_at_the_usual_sizes(String name, Scene scene) {
        Timeline timeline = scene.timeline().get();
        for (String size : SIZES) {
            String[] sides = size.split("x", -1);
            Driver driver = Driver.of(timeline, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
            scene.acts().accept(driver);
            Golden.check(name + "-" + size, driver.screen());
        }
    }
}

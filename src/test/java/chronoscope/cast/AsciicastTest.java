package chronoscope.cast;

import static chronoscope.cast.Asciicast.Version.V2;
import static chronoscope.cast.Asciicast.Version.V3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.explore.Size;
import chronoscope.text.AnyText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsciicastTest {
    private record Recording(Asciicast.Header header, List<Asciicast.Event> events) {}

    private static final Recording RECORDING = new Recording(
            new Asciicast.Header("A tour", Size.USUAL, Optional.of(Duration.ofMillis(2500)), ColourScheme.DARK),
            List.of(
                    Asciicast.Event.output(Duration.ZERO, "\u001b[H1980 ─ 2022"),
                    Asciicast.Event.marker(Duration.ofMillis(1500), "Drills"),
                    Asciicast.Event.resize(Duration.ofNanos(2_000_499_999), new Size(120, 40)),
                    Asciicast.Event.output(Duration.ofNanos(2_000_500_000), "\r\n\"bye\""),
                    Asciicast.Event.end(Duration.ofSeconds(3), 0)));

    private static final String COLOURS = "{\"fg\":\"" + ColourScheme.DARK.foreground() + "\",\"bg\":\""
            + ColourScheme.DARK.background() + "\",\"palette\":\"" + ColourScheme.DARK.palette() + "\"}";

    @Test
    void version_2_tells_the_time_since_the_start() {
        String cast = cast(V2, RECORDING);
        AsciicastCheck.v2(cast);
        assertThat(cast).isEqualTo("""
                {"version":2,"width":80,"height":24,"idle_time_limit":2.500,"title":"A tour",\
                "env":{"TERM":"xterm-256color"},"theme":%s}
                [0.000,"o","\\u001B[H1980 ─ 2022"]
                [1.500,"m","Drills"]
                [2.000,"r","120x40"]
                [2.001,"o","\\r\\n\\"bye\\""]
                """.formatted(COLOURS));
    }

    @Test
    void version_3_tells_the_time_since_the_event_before() {
        String cast = cast(V3, RECORDING);
        AsciicastCheck.v3(cast);
        assertThat(cast).isEqualTo("""
                {"version":3,"term":{"cols":80,"rows":24,"type":"xterm-256color","theme":%s},\
                "idle_time_limit":2.500,"title":"A tour"}
                [0.000,"o","\\u001B[H1980 ─ 2022"]
                [1.500,"m","Drills"]
                [0.500,"r","120x40"]
                [0.001,"o","\\r\\n\\"bye\\""]
                [0.999,"x","0"]
                """.formatted(COLOURS));
    }

    @Test
    void a_film_without_title_limit_and_events_is_one_line() {
        Recording empty =
                new Recording(new Asciicast.Header("", Size.USUAL, Optional.empty(), ColourScheme.LIGHT), List.of());
        assertThat(AsciicastCheck.v2(cast(V2, empty))).isEmpty();
        assertThat(AsciicastCheck.v3(cast(V3, empty))).isEmpty();
        assertThat(cast(V3, empty))
                .doesNotContain("title", "idle_time_limit")
                .contains(ColourScheme.LIGHT.background());
    }

    @Test
    void rounding_errors_never_add_up() {
        Recording film = recorded(IntStream.range(0, 10_000)
                .mapToObj(i -> Duration.ofNanos(i * 33_333_333L + 499_999))
                .toList());
        List<AsciicastCheck.Event> absolute = AsciicastCheck.v2(cast(V2, film));
        List<AsciicastCheck.Event> relative = AsciicastCheck.v3(cast(V3, film));
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < film.events().size(); i++) {
            sum = sum.add(relative.get(i).time());
            BigDecimal exact = BigDecimal.valueOf(film.events().get(i).at().toNanos(), 9);
            assertThat(sum).isEqualByComparingTo(absolute.get(i).time());
            assertThat(sum.subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.0005"));
        }
    }

    @Test
    void a_long_time_has_no_exponent_and_a_short_one_no_comma() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(cast(V2, recorded(List.of(Duration.ofNanos(1), Duration.ofDays(1000)))))
                    .contains("[0.000,\"o\",", "[86400000.000,\"o\",");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_line_is_written_as_it_happens() throws IOException {
        StringBuilder file = new StringBuilder();
        Asciicast cast = new Asciicast(V3, RECORDING.header(), file);
        assertThat(AsciicastCheck.v3(file.toString())).isEmpty();
        cast.add(RECORDING.events().get(0));
        assertThat(AsciicastCheck.v3(file.toString())).hasSize(1);
    }

    @Test
    void time_never_goes_back() {
        assertThatThrownBy(() -> cast(V3, recorded(List.of(Duration.ofSeconds(2), Duration.ofSeconds(1)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_text_is_safe_in_a_title_a_label_and_the_output(long seed) {
        Random random = new Random(seed);
        String title = AnyText.of(random, 20);
        String label = AnyText.of(random, 20);
        String sent = AnyText.of(random, 20);
        Recording film = new Recording(
                new Asciicast.Header(title, Size.USUAL, Optional.empty(), ColourScheme.DARK),
                List.of(Asciicast.Event.marker(Duration.ZERO, label), Asciicast.Event.output(Duration.ZERO, sent)));
        List<AsciicastCheck.Event> events = AsciicastCheck.v3(cast(V3, film));
        assertThat(AsciicastCheck.v2(cast(V2, film))).as("seed %s", seed).isEqualTo(events);
        assertThat(events.get(0).data()).as("seed %s", seed).doesNotContainPattern("\\p{Cc}");
        assertThat(events.get(1).data()).as("seed %s", seed).isEqualTo(sent.replaceAll("\\p{Cs}", "\uFFFD"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void the_same_film_gives_the_same_bytes() {
        assertThat(cast(V2, RECORDING))
                .isEqualTo(cast(V2, new Recording(RECORDING.header(), new ArrayList<>(RECORDING.events()))));
    }

    private static Recording recorded(List<Duration> times) {
        return new Recording(
                new Asciicast.Header("", Size.USUAL, Optional.empty(), ColourScheme.DARK),
                times.stream().map(time -> Asciicast.Event.output(time, "x")).collect(Collectors.toUnmodifiableList()));
    }

    private static String cast(Asciicast.Version version, Recording film) {
        StringBuilder text = new StringBuilder();
        try {
            Asciicast cast = new Asciicast(version, film.header(), text);
            for (Asciicast.Event event : film.events()) {
                cast.add(event);
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }
}

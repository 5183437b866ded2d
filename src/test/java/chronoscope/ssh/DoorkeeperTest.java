package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
    private static final long SECOND = 1_000_000_000L;
    private static final InetAddress HOME = address("192.0.2.1");
    private static final InetAddress OTHER = address("192.0.2.2");

    /** Five in all, three of an address; one a second, four at once; two sessions in a connection. */
    private final Doorkeeper door = new Doorkeeper(limits(5, 3, 1, 4));

    @Test
    void so_many_of_an_address_may_be_there() {
        for (int i = 0; i < 3; i++) {
            assertThat(door.connect(HOME, 0)).isEmpty();
        }
        assertThat(door.connect(HOME, 0)).hasValueSatisfying(refusal("already 3 sessions from your address"));
        assertThat(door.connect(OTHER, 0)).isEmpty();
        door.disconnect(HOME);
        assertThat(door.connect(HOME, 0)).isEmpty();
    }

    @Test
    void so_many_may_be_there_in_all() {
        for (int i = 0; i < 5; i++) {
            assertThat(door.connect(address("192.0.2." + (10 + i)), 0)).isEmpty();
        }
        assertThat(door.connect(HOME, 0)).hasValueSatisfying(refusal("already 5 sessions on this server"));
    }

    @Test
    void an_address_comes_so_often_and_again_after_a_while() {
        for (int i = 0; i < 4; i++) {
            assertThat(come(HOME, 0)).isEmpty();
        }
        assertThat(come(HOME, 0)).hasValueSatisfying(refusal("more than 1 a second"));
        assertThat(come(HOME, SECOND / 2)).isPresent();
        assertThat(come(OTHER, SECOND / 2)).isEmpty();
        assertThat(come(HOME, SECOND)).isEmpty();
        assertThat(come(HOME, SECOND)).isPresent();
    }

    @Test
    void who_was_away_for_long_has_no_more_than_a_burst() {
        come(HOME, 0);
        for (int i = 0; i < 4; i++) {
            assertThat(come(HOME, 1000 * SECOND)).isEmpty();
        }
        assertThat(come(HOME, 1000 * SECOND)).isPresent();
    }

    @Test
    void a_home_of_ipv6_counts_as_one_address() {
        for (int i = 1; i <= 3; i++) {
            assertThat(door.connect(address("2001:db8:0:1::" + i), 0)).isEmpty();
        }
        assertThat(door.connect(address("2001:db8:0:1:ffff::9"), 0)).isPresent();
        assertThat(door.connect(address("2001:db8:0:2::1"), 0)).isEmpty();
    }

    @Test
    void sessions_are_counted_by_connection_address_and_server() {
        door.connect(HOME, 0);
        assertThat(door.begin(HOME, 2)).hasValueSatisfying(refusal("already 2 sessions in this connection"));
        for (int i = 0; i < 3; i++) {
            assertThat(door.begin(HOME, 0)).isEmpty();
        }
        assertThat(door.begin(HOME, 0)).hasValueSatisfying(refusal("from your address"));
        assertThat(door.sessions()).isEqualTo(3);
        door.end(HOME);
        assertThat(door.begin(HOME, 0)).isEmpty();
        door.connect(OTHER, 0);
        door.begin(OTHER, 0);
        door.begin(OTHER, 0);
        assertThat(door.begin(OTHER, 0)).hasValueSatisfying(refusal("on this server"));
    }

    @Test
    void who_is_there_is_not_forgotten() {
        for (int i = 0; i < 3; i++) {
            door.connect(HOME, 0);
        }
        come(OTHER, 1000 * SECOND);
        assertThat(door.connect(HOME, 1000 * SECOND)).isPresent();
    }

    @Test
    void a_closed_door_lets_nobody_in() {
        door.connect(HOME, 0);
        door.close();
        assertThat(door.connect(OTHER, 0)).hasValueSatisfying(refusal("about to stop"));
        assertThat(door.begin(HOME, 0)).hasValueSatisfying(refusal("about to stop"));
    }

    /** Comes and goes, so that only the rate counts. */
    private Optional<String> come(InetAddress from, long nanos) {
        Optional<String> refused = door.connect(from, nanos);
        if (refused.isEmpty()) {
            door.disconnect(from);
        }
        return refused;
    }

    private static java.util.function.Consumer<String> refusal(String words) {
        return reason -> assertThat(reason).contains(words);
    }

    private static Limits limits(int sessions, int perAddress, int rate, int burst) {
        Duration hour = Duration.ofHours(1);
        return new Limits(sessions, perAddress, rate, burst, hour, 6, hour, hour, 2, 100, 100, 100);
    }

    private static InetAddress address(String numbers) {
        try {
            return InetAddress.getAllByName(numbers)[0];
        } catch (UnknownHostException failure) {
            throw new AssertionError(failure);
        }
    }
}

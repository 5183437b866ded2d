package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.ssh.Admission.ConnectionPermit;
import chronoscope.ssh.SessionPermit.Holder;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {
    private static final long SECOND = 1_000_000_000L;
    private static final InetAddress HOME = address("192.0.2.1");
    private static final InetAddress OTHER = address("192.0.2.2");
    private static final int MEMORY = 1 << 20;

    /** Five in all, three of an address; as many may log in at once; one a second, eight at once; two in a connection. */
    private final Admission admission = new Admission(limits(5, 3, 5, 3, 1, 8));

    private final List<InetAddress> evicted = new ArrayList<>();

    @Test
    void so_many_of_an_address_may_be_there() throws Exception {
        ConnectionPermit first = enter(HOME);
        enter(HOME);
        enter(HOME);
        assertRefused("max-per-address", "already 3 connections from your address", () -> connect(HOME));
        enter(OTHER);
        first.leave();
        enter(HOME);
    }

    @Test
    void so_many_may_be_there_in_all() throws Exception {
        for (int i = 0; i < 5; i++) {
            enter(address("192.0.2." + (10 + i)));
        }
        assertRefused("max-sessions", "already 5 connections on this server", () -> connect(HOME));
    }

    @Test
    void who_logs_in_last_finds_the_places_taken_by_those_who_were_faster() throws Exception {
        ConnectionPermit late = connect(HOME);
        for (int i = 0; i < 5; i++) {
            enter(address("192.0.2." + (10 + i)));
        }
        assertRefused("max-sessions", "already 5 connections on this server", late::enter);
    }

    @Test
    void who_does_not_log_in_takes_no_place_of_a_reader() throws Exception {
        Admission large = new Admission(limits(5, 3, 2, 1, 10, 10));
        large.connect(OTHER, 0, () -> {});
        assertRefused(
                "max-logins-per-address",
                "already 1 connection that did not log in yet, from your address",
                () -> large.connect(OTHER, 0, () -> {}));
        for (int i = 0; i < 3; i++) {
            large.connect(HOME, 0, () -> {}).enter();
        }
    }

    @Test
    void of_too_many_who_do_not_log_in_the_oldest_of_the_largest_crowd_makes_room() throws Exception {
        connect(HOME, 1);
        connect(OTHER, 2);
        connect(OTHER, 3);
        connect(address("192.0.2.3"), 4);
        connect(address("192.0.2.4"), 5);
        assertThat(evicted).isEmpty();
        connect(address("192.0.2.5"), 6);
        assertThat(evicted).containsExactly(OTHER);
        connect(address("192.0.2.6"), 7);
        assertThat(evicted).containsExactly(OTHER, HOME);
    }

    @Test
    void a_place_that_is_given_back_twice_is_free_once() throws Exception {
        ConnectionPermit connection = enter(HOME);
        connection.leave();
        connection.leave();
        ConnectionPermit waiting = connect(HOME);
        waiting.leave();
        waiting.leave();
        so_many_of_an_address_may_be_there();
    }

    @Test
    void an_address_comes_so_often_and_again_after_a_while() throws Exception {
        for (int i = 0; i < 8; i++) {
            come(HOME, 0);
        }
        assertRefused("max-rate", "more than 1 a second", () -> come(HOME, 0));
        assertRefused("max-rate", "more than 1 a second", () -> come(HOME, SECOND / 2));
        come(OTHER, SECOND / 2);
        come(HOME, SECOND);
        assertRefused("max-rate", "more than 1 a second", () -> come(HOME, SECOND));
    }

    @Test
    void who_was_away_for_long_has_no_more_than_a_burst() throws Exception {
        come(HOME, 0);
        for (int i = 0; i < 8; i++) {
            come(HOME, 1000 * SECOND);
        }
        assertRefused("max-rate", "more than 1 a second", () -> come(HOME, 1000 * SECOND));
    }

    @ParameterizedTest
    @CsvSource({
        // all of a home
        "2001:db8:0:1::, 2001:db8:0:1:ffff::9, 3",
        // the homes of one site
        "2001:db8:0:1::, 2001:db8:0:ff::1, 12",
        // another site
        "2001:db8:0:1::, 2001:db8:0:100::1, 13"
    })
    void of_ipv6_a_home_counts_as_one_address_and_a_site_as_four(String first, String last, int most) throws Exception {
        Admission wide = new Admission(limits(100, 3, 100, 3, 100, 100));
        String site = first.substring(0, first.length() - 3);
        for (int i = 0; i < Math.min(most, 12); i++) {
            wide.connect(address(most == 3 ? first + i : site + i / 3 + "::" + i), 0, () -> {})
                    .enter();
        }
        ThrowingCallable next = () -> wide.connect(address(last), 0, () -> {}).enter();
        if (most > 12) {
            assertThatCode(next).doesNotThrowAnyException();
        } else {
            assertRefused("max-per-address", "already " + most + " connections from your address", next);
        }
    }

    @Test
    void sessions_are_counted_by_connection_address_and_server() throws Exception {
        ConnectionPermit first = enter(HOME);
        SessionPermit permit = first.begin();
        first.begin();
        assertRefused("max-channels", "already 2 sessions in this connection", first::begin);
        ConnectionPermit second = enter(HOME);
        second.begin();
        assertRefused("max-per-address", "already 3 sessions from your address", second::begin);
        assertThat(admission.sessions()).isEqualTo(3);
        permit.release(Holder.CHANNEL);
        permit.release(Holder.CHANNEL);
        assertThat(admission.sessions()).isEqualTo(2);
        second.begin();
        ConnectionPermit other = enter(OTHER);
        other.begin();
        other.begin();
        assertRefused(
                "max-sessions",
                "already 5 sessions on this server",
                () -> enter(address("192.0.2.3")).begin());
    }

    @Test
    void a_place_is_free_when_neither_channel_nor_thread_holds_it() throws Exception {
        SessionPermit permit = enter(HOME).begin();
        assertThat(permit.hold(Holder.THREAD)).isTrue();
        permit.release(Holder.CHANNEL);
        assertThat(admission.sessions()).isEqualTo(1);
        permit.release(Holder.THREAD);
        assertThat(admission.sessions()).isZero();
        assertThat(permit.hold(Holder.THREAD)).isFalse();
    }

    @Test
    void sessions_share_the_memory_and_give_it_back() throws Exception {
        ConnectionPermit connection = enter(HOME);
        SessionPermit permit = connection.begin();
        SessionPermit other = connection.begin();
        assertThat(permit.resize(MEMORY - MemoryBudget.of(0, 0))).isTrue();
        assertThat(other.resize(MemoryBudget.of(1, 0))).isFalse();
        assertRefused("max-memory", "all the memory", () -> enter(OTHER).begin());
        assertThat(permit.resize(MemoryBudget.of(80 * 24, 0))).isTrue();
        assertThat(other.resize(MemoryBudget.of(80 * 24, 0))).isTrue();
        permit.release(Holder.CHANNEL);
        assertThat(permit.resize(1)).isFalse();
        other.release(Holder.CHANNEL);
        assertThat(connection.begin().resize(MEMORY)).isTrue();
    }

    @Test
    void keys_are_exchanged_ten_times_a_second() throws Exception {
        ConnectionPermit connection = connect(HOME);
        for (int i = 0; i < 20; i++) {
            assertThat(connection.exchange(0)).isZero();
        }
        assertThat(connection.exchange(0)).isEqualTo(SECOND / 10);
        assertThat(connection.exchange(0)).isEqualTo(2 * SECOND / 10);
        assertThat(connection.exchange(SECOND)).isZero();
        ConnectionPermit another = connect(HOME);
        assertThat(another.exchange(SECOND)).isZero();
    }

    @Test
    void who_is_there_is_not_forgotten() throws Exception {
        for (int i = 0; i < 3; i++) {
            enter(HOME);
        }
        come(OTHER, 1000 * SECOND);
        assertRefused("max-per-address", "from your address", () -> connect(HOME, 1000 * SECOND));
    }

    @Test
    void sessions_outlive_their_connections_and_are_not_forgotten() throws Exception {
        ConnectionPermit first = enter(HOME);
        first.begin();
        first.begin();
        ConnectionPermit second = enter(HOME);
        second.begin();
        first.leave();
        second.leave();
        ConnectionPermit later = connect(HOME, 1000 * SECOND);
        later.enter();
        assertRefused("max-per-address", "already 3 sessions from your address", later::begin);
    }

    @Test
    void who_stops_lets_nobody_in() throws Exception {
        ConnectionPermit connection = enter(HOME);
        admission.close();
        assertRefused("stop", "about to stop", () -> connect(OTHER));
        assertRefused("stop", "about to stop", connection::begin);
    }

    private ConnectionPermit enter(InetAddress from) throws Refused {
        ConnectionPermit connection = connect(from);
        connection.enter();
        return connection;
    }

    private ConnectionPermit connect(InetAddress from) throws Refused {
        return connect(from, 0);
    }

    private ConnectionPermit connect(InetAddress from, long nanos) throws Refused {
        return admission.connect(from, nanos, () -> evicted.add(from));
    }

    /** Comes and goes, so that only the rate counts. */
    private void come(InetAddress from, long nanos) throws Refused {
        connect(from, nanos).leave();
    }

    private static void assertRefused(String limit, String words, ThrowingCallable task) {
        assertThatThrownBy(task)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.limit()).isEqualTo(limit))
                .hasMessageContaining(words);
    }

    private static ServerLimits limits(
            int sessions, int perAddress, int logins, int loginsPerAddress, int rate, int burst) {
        Duration hour = Duration.ofHours(1);
        return new ServerLimits(
                sessions,
                perAddress,
                logins,
                loginsPerAddress,
                rate,
                burst,
                hour,
                6,
                hour,
                hour,
                2,
                100,
                100,
                100,
                MEMORY);
    }

    private static InetAddress address(String numbers) {
        try {
            return InetAddress.getAllByName(numbers)[0];
        } catch (UnknownHostException failure) {
            throw new AssertionError(failure);
        }
    }
}

package chronoscope.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.config.ServeOption;
import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the metrics are served, as the command line says it. */
class MetricsAddressTest {
    private static InetSocketAddress read(String word) {
        return ServeCommand.metrics(word);
    }

    @ParameterizedTest
    @CsvSource({
        "9222, 127.0.0.1, 9222",
        "0, 127.0.0.1, 0",
        "127.0.0.2:9222, 127.0.0.2, 9222",
        "0.0.0.0:65535, 0.0.0.0, 65535",
        "[::1]:9222, 0:0:0:0:0:0:0:1, 9222",
        "[::]:9222, 0:0:0:0:0:0:0:0, 9222",
        "localhost:9222, 127.0.0.1, 9222",
    })
    void a_port_or_an_address_with_a_port(String word, String address, int port) {
        assertThat(read(word).getAddress().getHostAddress()).isEqualTo(address);
        assertThat(read(word).getPort()).isEqualTo(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", ":9222", "::1", "::1:9222", "[::1]", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "-1"
            })
    void nothing_else(String word) {
        assertThat(ServeOption.METRICS.problem(word))
                .contains("'" + word + "' must be a port, or an address and a port such as '[::1]:9222'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[x]:1", "1.2.3.4.5:9222"})
    void no_address_that_there_can_not_be(String word) {
        assertThatThrownBy(() -> read(word)).hasMessageContaining("is not an address of this computer");
    }
}

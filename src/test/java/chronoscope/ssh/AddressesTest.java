package chronoscope.ssh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1:22",
        "::1, [::1]:22",
        "::, [::]:22",
        "0:0:0:0:0:0:0:1, [::1]:22",
        "2001:DB8::1, [2001:db8::1]:22",
        "2001:0db8:0:0:0:0:0:0001, [2001:db8::1]:22",
        "2001:db8:0:1:1:1:1:1, [2001:db8:0:1:1:1:1:1]:22",
        "2001:0:0:1:0:0:0:1, [2001:0:0:1::1]:22",
        "2001:db8:0:0:1:0:0:1, [2001:db8::1:0:0:1]:22",
        "1:2:3:4:5:6:7:0, [1:2:3:4:5:6:7:0]:22",
        "1:2:3:4:5:6:0:0, [1:2:3:4:5:6::]:22",
        "fe80::1%1, [fe80::1]:22",
        "::ffff:192.0.2.128, 192.0.2.128:22"
    })
    void an_address_is_written_as_people_write_it(String address, String text) throws Exception {
        assertThat(Addresses.text(new InetSocketAddress(InetAddress.getByName(address), 22)))
                .isEqualTo(text);
    }
}

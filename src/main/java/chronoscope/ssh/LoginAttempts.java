package chronoscope.ssh;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a client tried in vain to prove who it is.
 *
 * @param user the name that it gave last
 * @param refused how many tries were refused; to ask what may be tried is none
 * @param keys the fingerprints of the keys among them
 */
record LoginAttempts(String user, int refused, List<String> keys) {
    static final LoginAttempts NONE = new LoginAttempts("", 0, List.of());

    /** Returns these and one that named no method, as clients do to learn the methods. */
    LoginAttempts asked(String name) {
        return new LoginAttempts(name, refused, keys);
    }

    /** Returns these and one more. */
    LoginAttempts failed(String name, Optional<String> key) {
        List<String> all = Stream.concat(keys.stream(), key.stream()).distinct().toList();
        return new LoginAttempts(name, refused + 1, all);
    }
}

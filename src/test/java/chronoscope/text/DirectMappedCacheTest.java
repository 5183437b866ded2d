package chronoscope.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectMappedCacheTest {
    @Test
    void a_value_stays_until_another_takes_its_slot() {
        DirectMappedCache<String> cache = new DirectMappedCache<>(2);
        for (int hash = 0; hash < 4; hash++) {
            assertThat(cache.find(hash)).isNull();
            assertThat(cache.put(hash, "value " + hash)).isEqualTo("value " + hash);
        }
        for (int hash = 0; hash < 4; hash++) {
            assertThat(cache.find(hash)).isEqualTo("value " + hash);
        }
        cache.put(-1, "another");
        assertThat(cache.find(-1)).isEqualTo("another");
        assertThat(cache.find(0)).isEqualTo("another");
    }

    /** Hashes of addresses often differ in their high bits alone. */
    @Test
    void the_high_bits_of_a_hash_count_too() {
        DirectMappedCache<String> cache = new DirectMappedCache<>(4);
        cache.put(0x10, "one");
        cache.put(0x20, "other");
        assertThat(cache.find(0x10)).isEqualTo("one");
        assertThat(cache.find(0x20)).isEqualTo("other");
    }
}

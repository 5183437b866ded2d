package chronoscope.text;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what was made last, each value in the one slot that its hash leads to, where it takes the place of another.
 *
 * <p>Whoever asks looks whether the value found is the one that was meant, and makes it where it is not. Many threads may
 * ask and put at once, if the values are immutable: of two that were made at once, either is kept.
 */
public final class DirectMappedCache<T> {
    private final @Nullable Object[] slots;
    private final int bits;

    /** Creates an empty cache of 2 to the power of so many slots, 1 to 20. */
    public DirectMappedCache(int bits) {
        this.slots = new @Nullable Object[1 << bits];
        this.bits = bits;
    }

    /** Returns what is in the slot of the hash: what was meant, another value, or null. */
    @SuppressWarnings("unchecked") // Nothing else is ever put there.
    public @Nullable T find(int hash) {
        return (T) slots[slot(hash)];
    }

    /** Puts the value into the slot of the hash, and returns it. */
    public T put(int hash, T value) {
        slots[slot(hash)] = value;
        return value;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> bits) & slots.length - 1;
    }
}

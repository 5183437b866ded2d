package chronoscope.explore;

/**
 * The shown events that share a value, as a row of their own along the time axis.
 *
 * @param key the value: an id or a plain name; empty for the events that have none
 * @param name the value for people
 * @param events their indexes in the timeline; at least one
 */
public record Lane(String key, String name, Rows events) {
    /** Returns whether these are the events that have no value. */
    public boolean isRest() {
        return key.isEmpty();
    }
}

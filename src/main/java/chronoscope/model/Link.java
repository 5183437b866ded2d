package chronoscope.model;

/**
 * A typed tie from one event to another.
 *
 * @param type what the tie says, such as "responds-to"
 * @param event the id of the event that it leads to
 */
public record Link(String type, String event) {
    /** Returns the type as an event shows it: "responds to". */
    public String words() {
        return type.replace('-', ' ');
    }
}

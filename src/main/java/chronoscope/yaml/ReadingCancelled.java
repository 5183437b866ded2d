package chronoscope.yaml;

/** Thrown out of reading when its {@link Progress} asks for the end. */
public final class ReadingCancelled extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ReadingCancelled() {
        super("reading was cancelled", null, false, false);
    }
}

package chronoscope;

/** How long random tests go on: usually some seconds; {@code mvn verify -Pthorough} lets them try much more. */
public final class Thoroughness {
    /** How many times the usual number of inputs is tried. */
    public static final int TIMES = Integer.getInteger("test.times", 1);

    private Thoroughness() {}
}

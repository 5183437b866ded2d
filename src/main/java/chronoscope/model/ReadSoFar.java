package chronoscope.model;

import java.util.List;

/**
 * What is known of a timeline while its file is still being read.
 *
 * @param title empty where it was not read yet
 * @param first the first events in the order of the file, at most {@link #MOST}; whose clocks their times are told by may
 *     not be known yet
 * @param events how many were read
 */
public record ReadSoFar(String title, List<Event> first, int events) {
    /** More rows than a screen has are not kept. */
    public static final int MOST = 100;

    public static final ReadSoFar NOTHING = new ReadSoFar("", List.of(), 0);

    public ReadSoFar {
        first = List.copyOf(first);
    }
}

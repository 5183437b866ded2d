package chronoscope.text;

import java.util.ArrayList;
import java.util.List;

/** Splits a text into its clusters. */
public final class Clusters {
    private Clusters() {}

    /** Returns the clusters of the text, in order; joined they are the text. */
    public static List<String> of(String text) {
        List<String> clusters = new ArrayList<>(text.length());
        for (int at = 0, end; at < text.length(); at = end) {
            end = Graphemes.end(text, at);
            clusters.add(text.substring(at, end));
        }
        return clusters;
    }
}

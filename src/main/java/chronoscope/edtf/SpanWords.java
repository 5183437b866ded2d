package chronoscope.edtf;

import java.util.Arrays;
import java.util.List;

/** Words for what runs from one date to another. */
final class SpanWords {
    private SpanWords() {}

    /** Returns "3 to 5 May 2004" rather than "3 May 2004 to 5 May 2004", where both are plain; so for times of a day. */
    static String join(DateForm from, DateForm to, Zone zone) {
        String start = from.phrase(zone).among();
        String end = to.phrase(zone).among();
        if (!isPlain(from) || !isPlain(to)) {
            return start + " to " + end;
        }
        String kept = withoutSharedEnd(start, end);
        int clock = start.indexOf(", ") + 2;
        boolean isOneDay = clock > 1 && !kept.isEmpty() && end.startsWith(start.substring(0, clock));
        return kept + (isOneDay ? end.substring(clock) : end);
    }

    private static boolean isPlain(DateForm date) {
        return date.unit().isPresent() && date.qualifier() == Qualifier.NONE;
    }

    /** Returns the words of the start that the end does not repeat, and "to" if there are any. */
    private static String withoutSharedEnd(String start, String end) {
        List<String> words = Arrays.asList(start.split(" "));
        List<String> others = Arrays.asList(end.split(" "));
        int kept = words.size();
        while (words.size() == others.size() && kept > 0 && words.get(kept - 1).equals(others.get(kept - 1))) {
            kept--;
        }
        return kept == 0 ? "" : String.join(" ", words.subList(0, kept)) + " to ";
    }
}

package chronoscope.yaml;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Characters that no YAML text may have: each kind is told once, with its first place and its number. */
final class TextFaults {
    enum Kind {
        NOT_UTF8,
        CONTROL,
        INVISIBLE
    }

    private static final class Fault {
        final Place first;
        final int value;
        long times;

        Fault(Place first, int value) {
            this.first = first;
            this.value = value;
        }
    }

    private final Map<Kind, Fault> faults = new EnumMap<>(Kind.class);

    /** Notes one more fault; the value is the character, or the first byte of what is none. */
    void add(Kind kind, int line, int column, int value) {
        faults.computeIfAbsent(kind, absent -> new Fault(new Place(line, column), value)).times++;
    }

    void tell(Problems problems) {
        faults.forEach((kind, fault) -> {
            String others = fault.times == 1 ? "" : " (and " + Limits.count(fault.times - 1) + " more of its kind)";
            switch (kind) {
                case NOT_UTF8 ->
                    problems.error(
                            fault.first,
                            String.format(Locale.ROOT, "byte 0x%02X is not UTF-8; save the file as UTF-8", fault.value)
                                    + others);
                case CONTROL ->
                    problems.error(
                            fault.first,
                            String.format(
                                            Locale.ROOT,
                                            "control character U+%1$04X; in double quotes it is written \"\\u%1$04X\"",
                                            fault.value)
                                    + others);
                case INVISIBLE ->
                    problems.warning(
                            fault.first,
                            String.format(Locale.ROOT, "invisible character U+%04X is read as a blank", fault.value)
                                    + others);
            }
        });
        faults.clear();
    }
}

package chronoscope.app;

import java.util.List;

/**
 * A word of the command line that is known by its name, or else by its place among the others.
 *
 * @param names with their dashes; none for a word that is known by its place
 * @param value what the help calls its value; empty for an option that is given or not
 * @param choices all that it may be, where that is known
 * @param times how often it may stand there, at least and at most
 * @param about what it does, in one or two sentences
 */
record Option(List<String> names, String value, List<String> choices, Times times, String about) {
    /** How often something may stand on a command line. */
    record Times(int least, int most) {}

    private static final Times ONCE = new Times(0, 1);

    Option {
        names = List.copyOf(names);
        choices = List.copyOf(choices);
    }

    /** Makes an option without a value. */
    static Option flag(String name, String about) {
        return new Option(List.of(name), "", List.of(), ONCE, about);
    }

    /** Makes an option with a value. */
    static Option of(String name, String value, String about) {
        return new Option(List.of(name), value, List.of(), ONCE, about);
    }

    /** Makes a word that is known by its place. */
    static Option word(String value, int least, int most, String about) {
        return new Option(List.of(), value, List.of(), new Times(least, most), about);
    }

    Option among(List<String> values) {
        return new Option(names, value, values, times, about);
    }

    boolean isFlag() {
        return value.isEmpty();
    }

    /** Returns the last of its names, which is the longest. */
    String name() {
        return names.get(names.size() - 1);
    }

    /** Returns the place of its value in words, as a message has it. */
    String usage() {
        String optional = times.least() > 0 || value.contains("[") ? value : "[" + value + "]";
        return !names.isEmpty()
                ? String.join(", ", names) + (isFlag() ? "" : "=" + value)
                : times.most() == Integer.MAX_VALUE ? "[" + value + "...]" : optional;
    }
}

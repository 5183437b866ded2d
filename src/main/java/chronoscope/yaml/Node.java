package chronoscope.yaml;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A value of the file with its place. Values that are anchored stand in several places as the same object. */
sealed interface Node {
    Position place();

    /** Returns the number of values that it is made of, those that aliases repeat included. */
    int weight();

    /** Returns what it is, as a message says it. */
    String kind();

    /** Returns it as one line of YAML without quotes. */
    String inline();

    /** Returns the place of a character of it, counted in chars, as nearly as the file shows it. */
    default Position placeOf(int index) {
        return place();
    }

    /** Returns whether the file says nothing here, so that a field counts as absent. */
    default boolean isNothing() {
        return false;
    }

    /**
     * A text without blanks and line breaks around it.
     *
     * @param plain whether it stands there without quotes, in its line
     * @param start where its first character stands, as nearly as the file shows it
     * @param placed whether its characters stand in one line of the file
     */
    record Scalar(String text, boolean plain, Position place, Position start, boolean placed) implements Node {
        @Override
        public int weight() {
            return 1;
        }

        @Override
        public String kind() {
            return "a text";
        }

        @Override
        public String inline() {
            return text;
        }

        @Override
        public Position placeOf(int index) {
            return placed ? start.plus(text.codePointCount(0, Math.min(index, text.length()))) : start;
        }
    }

    /**
     * No value: {@code null}, {@code ~}, nothing at all, or something whose fault has been told.
     *
     * @param text what stands there, or nothing
     */
    record Nothing(Position place, String text, boolean faulty) implements Node {
        /** Returns what stands for a value whose fault has been told. */
        static Nothing told(Position place) {
            return new Nothing(place, "", true);
        }

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public String kind() {
            return text.isEmpty() ? "nothing" : "'" + text + "', which is read as nothing";
        }

        @Override
        public String inline() {
            return "";
        }

        @Override
        public boolean isNothing() {
            return true;
        }
    }

    /** A list. */
    record Items(List<Node> nodes, Position place, int weight) implements Node {
        @Override
        public String kind() {
            return "a list";
        }

        @Override
        public String inline() {
            return nodes.stream().map(Node::inline).collect(Collectors.joining(",", "[", "]"));
        }
    }

    /** A map, in the file's order. */
    record Entries(Map<String, Entry> entries, Position place, int weight) implements Node {
        @Override
        public String kind() {
            return "a map";
        }

        @Override
        public String inline() {
            return entries.entrySet().stream()
                    .map(entry -> entry.getKey() + entry.getValue().suffix())
                    .collect(Collectors.joining(",", "{", "}"));
        }
    }

    /** A key's place and its value. */
    record Entry(Position key, Node value) {
        private String suffix() {
            return value.isNothing() ? "" : ": " + value.inline();
        }
    }
}

package chronoscope.app;

import chronoscope.text.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code --help} prints, as wide as every terminal is. */
final class Help {
    private static final int COLUMNS = 80;
    private static final int WIDEST_NAME = 26;
    private static final String INDENT = "    ";

    private Help() {}

    /** Returns the help of a part of the program, with a line feed behind each line. */
    static String of(Subcommand command) {
        List<String> lines = new ArrayList<>();
        if (!command.name().isEmpty()) {
            String words =
                    command.words().stream().map(word -> " " + word.usage()).collect(Collectors.joining());
            lines.add("Usage: " + command.started() + " [OPTION...]" + words);
        }
        command.about().forEach(line -> lines.addAll(wrapped(line, COLUMNS)));
        lines.add("");
        List<Option> all = Stream.concat(command.words().stream(), command.options().stream())
                .toList();
        int widest = all.stream()
                .mapToInt(option -> name(option).length())
                .filter(length -> length <= WIDEST_NAME)
                .max()
                .orElse(0);
        for (Option option : all) {
            List<String> about = wrapped(option.about(), COLUMNS - widest - 2);
            boolean fits = name(option).length() <= widest;
            lines.add(fits ? Measure.NARROW.pad(name(option), widest) + "  " + about.get(0) : name(option));
            about.stream().skip(fits ? 1 : 0).forEach(line -> lines.add(" ".repeat(widest + 2) + line));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String name(Option option) {
        boolean letter = !option.names().isEmpty() && !option.names().get(0).startsWith("--");
        return (letter ? "  " : INDENT + "  ") + option.usage();
    }

    /** Parts a text between words; what is further in stays so. */
    private static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("(?<=\\S) ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}

package chronoscope.shell;

import org.jline.reader.Buffer;
import org.jline.reader.LineReader;
import org.jline.reader.Widget;

/** Shows how a line went on that was typed before; what goes to the right at the line's end takes it. */
final class Suggestions {
    private Suggestions() {}

    static void show(LineReader reader) {
        reader.setAutosuggestion(LineReader.SuggestionType.HISTORY);
        letTake(reader, LineReader.FORWARD_CHAR);
        letTake(reader, LineReader.END_OF_LINE);
    }

    /** JLine shows a suggestion, but has no key that takes it. */
    private static void letTake(LineReader reader, String movement) {
        Widget usual = reader.getBuiltinWidgets().get(movement);
        reader.getWidgets().put(movement, () -> {
            Buffer line = reader.getBuffer();
            String suggested = reader.getTailTip();
            if (line.cursor() < line.length() || suggested == null || suggested.isEmpty()) {
                return usual.apply();
            }
            line.write(suggested);
            return true;
        });
    }
}

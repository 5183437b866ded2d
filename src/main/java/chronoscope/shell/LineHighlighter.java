package chronoscope.shell;

import chronoscope.command.Shorthand;
import chronoscope.session.Session;
import chronoscope.text.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** Lights verbs that exist, and shows from where on a line can't be read. */
final class LineHighlighter implements Highlighter {
    private static final AttributedStyle VERB = AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN);
    private static final AttributedStyle WRONG = AttributedStyle.DEFAULT.foreground(AttributedStyle.RED);

    private final Session session;

    LineHighlighter(Session session) {
        this.session = session;
    }

    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        String start = buffer.stripLeading();
        int lead = buffer.length() - start.length();
        String verb = start.split("[\\s;]", 2)[0];
        AttributedStringBuilder line = new AttributedStringBuilder().append(buffer.substring(0, lead));
        boolean known = Shorthand.row(verb).isPresent();
        line.styled(known ? VERB : AttributedStyle.DEFAULT, verb);
        String rest = start.substring(verb.length());
        Optional<Problem> problem = session.readTyped(buffer).problem();
        int wrong = problem.map(found -> found.position() - lead - verb.length())
                .filter(place -> known && 0 <= place && place < rest.length())
                .orElse(rest.length());
        line.append(rest.substring(0, wrong));
        line.styled(WRONG, rest.substring(wrong));
        return line.toAttributedString();
    }

    @Override
    public void setErrorPattern(Pattern pattern) {
        // What is wrong is known from the grammar.
    }

    @Override
    public void setErrorIndex(int index) {
        // What is wrong is known from the grammar.
    }
}

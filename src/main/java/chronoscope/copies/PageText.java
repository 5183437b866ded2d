package chronoscope.copies;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of an HTML page as a reader sees it, each block in a line of its own. Nothing in it is run or loaded. */
final class PageText implements NodeFilter {
    private static final Set<String> UNSEEN =
            Set.of("head", "script", "style", "template", "noscript", "iframe", "object", "svg", "textarea", "select");
    private static final int DECLARED_WITHIN = 4096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w.:-]{1,40})");

    private final StringBuilder text = new StringBuilder();
    private int preformatted;
    private boolean blank;

    private PageText() {}

    /**
     * Returns the text of a page.
     *
     * @param declared the encoding that came with it, which the page's own declaration does not change
     */
    static String of(byte[] page, Optional<String> declared) throws IOException {
        String markup = Decoding.text(page, declared.or(() -> declared(page)));
        long tags = markup.chars()
                .filter(letter -> letter == '<')
                .limit(CopyLimits.TAGS + 1L)
                .count();
        if (tags > CopyLimits.TAGS) {
            throw new IOException("the page has more than " + CopyLimits.TAGS + " tags; save it as plain text");
        }
        PageText visible = new PageText();
        Jsoup.parse(markup).filter(visible);
        return visible.text.toString();
    }

    /** Returns the encoding that a page says it has. One that is read as ASCII up to there is not UTF-16. */
    private static Optional<String> declared(byte[] page) {
        String start = new String(page, 0, Math.min(page.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(start);
        return Optional.of(found)
                .filter(Matcher::find)
                .map(meta -> meta.group(1))
                .map(name -> name.regionMatches(true, 0, "utf-16", 0, 6) ? "UTF-8" : name);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isLine(element)) {
                endLine();
            }
            preformatted += element.normalName().equals("pre") ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && isLine(element)) {
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            endLine();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLine(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private void append(String words) {
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            boolean space = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '\f';
            if (space && preformatted > 0 && letter == '\n') {
                endLine();
            } else if (space) {
                blank = true;
            } else {
                if (blank && !atStart()) {
                    text.append(' ');
                }
                blank = false;
                text.append(letter);
            }
        }
    }

    private boolean atStart() {
        return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
    }

    private void endLine() {
        blank = false;
        if (!atStart()) {
            text.append('\n');
        }
    }
}

package chronoscope.cite;

import chronoscope.text.Printable;
import chronoscope.text.Xml;
import de.undercouch.citeproc.csl.internal.RenderContext;
import de.undercouch.citeproc.csl.internal.TokenBuffer;
import de.undercouch.citeproc.csl.internal.format.BaseFormat;
import de.undercouch.citeproc.csl.internal.format.HtmlFormat;
import de.undercouch.citeproc.csl.internal.format.MarkdownFormat;
import de.undercouch.citeproc.csl.internal.format.TextFormat;
import de.undercouch.citeproc.csl.internal.token.DisplayGroupToken;
import de.undercouch.citeproc.csl.internal.token.TextToken;
import de.undercouch.citeproc.csl.internal.token.Token;
import de.undercouch.citeproc.output.SecondFieldAlign;
import java.util.regex.Pattern;

/** How a citation is written. */
public enum Markup {
    /** In one line, without italics. */
    TEXT,
    HTML,
    MARKDOWN;

    private static final Pattern ENTRY = Pattern.compile("(?s)\\s*<div class=\"csl-entry\">(.*)</div>\\s*");
    private static final Pattern LAST_BREAK = Pattern.compile("(?s)(<br />)?\\s*$");
    private static final Pattern PUNCTUATION =
            Pattern.compile("[\\\\`*_{}\\[\\]<>&#|~$^@\"]|(?<=^[0-9]{1,9})[.)]|^[-+=]|(?<=-)-");

    BaseFormat format() {
        return switch (this) {
            case TEXT -> new Line();
            case HTML -> new HtmlFormat();
            case MARKDOWN -> new MarkdownLine();
        };
    }

    /** Returns what the processor wrote, without what surrounds an entry, and free of what acts or hides. */
    String cleaned(String written) {
        return switch (this) {
            case TEXT -> Printable.line(written).strip();
            case HTML -> shown(ENTRY.matcher(written).replaceFirst("$1")).strip();
            case MARKDOWN ->
                Printable.line(LAST_BREAK.matcher(written).replaceFirst("")).strip();
        };
    }

    /** Returns the text as it is read where this is written. */
    public String text(String text) {
        return switch (this) {
            case TEXT -> Printable.line(text);
            case HTML -> Xml.text(Printable.line(text));
            case MARKDOWN -> PUNCTUATION.matcher(Printable.line(text)).replaceAll("\\\\$0");
        };
    }

    /** Returns an address that leads to where it says. */
    public String link(String url) {
        return switch (this) {
            case TEXT -> Printable.line(url);
            case HTML -> "<a href=\"" + Xml.attribute(url) + "\">" + text(url) + "</a>";
            case MARKDOWN -> "[" + text(url) + "](<" + Printable.line(url).replaceAll("[<>\\\\]", "\\\\$0") + ">)";
        };
    }

    /** The tags are the processor's own; what hides between them becomes visible. */
    private static String shown(String html) {
        return html.codePoints().anyMatch(Printable::hides) ? Printable.line(html) : html.replace('\n', ' ');
    }

    /** Returns an entry with a blank behind what stands in a margin, such as its number. */
    private static TokenBuffer spaced(TokenBuffer entry, RenderContext context) {
        TokenBuffer spaced = new TokenBuffer();
        boolean aligned = context.getStyle().getBibliography().getSecondFieldAlign() != SecondFieldAlign.FALSE;
        boolean inMargin = false;
        for (Token token : entry.getTokens()) {
            if (aligned && inMargin && !token.isFirstField()) {
                spaced.append(" ", TextToken.Type.TEXT);
            }
            inMargin = token.isFirstField();
            spaced.append(token);
        }
        return spaced;
    }

    /** A line of text. */
    private static final class Line extends TextFormat {
        @Override
        protected String openDisplayGroup(DisplayGroupToken.Type type) {
            return type == DisplayGroupToken.Type.LEFT_MARGIN ? "" : " ";
        }

        @Override
        protected String doFormatBibliographyEntry(TokenBuffer entry, RenderContext context, int index) {
            return super.doFormatBibliographyEntry(spaced(entry, context), context, index);
        }
    }

    /** A line of Markdown. */
    private static final class MarkdownLine extends MarkdownFormat {
        @Override
        protected String openDisplayGroup(DisplayGroupToken.Type type) {
            return type == DisplayGroupToken.Type.LEFT_MARGIN ? "" : " ";
        }

        @Override
        protected String doFormatBibliographyEntry(TokenBuffer entry, RenderContext context, int index) {
            return super.doFormatBibliographyEntry(spaced(entry, context), context, index);
        }
    }
}

package chronoscope.terminal;

import chronoscope.text.Hyperlink;
import chronoscope.text.Hyperlinked;
import chronoscope.text.Measure;
import com.googlecode.lanterna.TextCharacter;
import java.util.Objects;

/** A cell of any cluster, as the view draws it: Lanterna's own splits and measures many of them wrongly. */
public final class Cluster extends TextCharacter implements Hyperlinked {
    private static final long serialVersionUID = 1;

    private final String text;
    private final transient Hyperlink hyperlink;

    public Cluster(String text, TextCharacter style) {
        this(text, style, Hyperlink.NONE);
    }

    // Lanterna wants its factory methods used, which split clusters.
    @SuppressWarnings("deprecation")
    Cluster(String text, TextCharacter style, Hyperlink hyperlink) {
        super(' ', style.getForegroundColor(), style.getBackgroundColor(), style.getModifiers());
        this.text = text;
        this.hyperlink = hyperlink;
    }

    @Override
    public Hyperlink hyperlink() {
        return hyperlink;
    }

    @Override
    public String getCharacterString() {
        return text;
    }

    @Override
    public boolean isDoubleWidth() {
        return Measure.NARROW.of(text) == 2;
    }

    @Override
    public TextCharacter withCharacter(char character) {
        return new Cluster(String.valueOf(character), this, hyperlink);
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other)
                && other instanceof Cluster cluster
                && text.equals(cluster.text)
                && hyperlink.equals(cluster.hyperlink);
    }

    @Override
    public int hashCode() {
        return Objects.hash(super.hashCode(), text);
    }
}

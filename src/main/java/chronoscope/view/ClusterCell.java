package chronoscope.view;

import chronoscope.text.Hyperlink;
import chronoscope.text.Hyperlinked;
import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import java.util.EnumSet;

/**
 * A cell that holds a whole grapheme cluster, of the width that we measure, and may lead somewhere: Lanterna's own parts
 * emoji sequences, takes a letter with a combining mark for a wide one, and knows no hyperlinks.
 */
final class ClusterCell extends TextCharacter implements Hyperlinked {
    private static final long serialVersionUID = 1;

    private final String cluster;
    private final boolean wide;

    /** Cells are serializable by Lanterna's wish alone. */
    private final transient Palette.Style style;

    private final transient Hyperlink hyperlink;

    @SuppressWarnings("deprecation") // The factories that stand in for the constructor are those that part clusters.
    ClusterCell(String cluster, int columns, Palette.Style style, Hyperlink hyperlink) {
        super('?', style.foreground(), style.background(), modifiers(style));
        this.cluster = cluster;
        this.wide = columns == 2;
        this.style = style;
        this.hyperlink = hyperlink;
    }

    private static EnumSet<SGR> modifiers(Palette.Style style) {
        EnumSet<SGR> modifiers = EnumSet.noneOf(SGR.class);
        modifiers.addAll(style.modifiers());
        return modifiers;
    }

    /** Tells whether it was made of just these. */
    @SuppressWarnings("ReferenceEquality") // A palette has each of its styles once.
    boolean shows(String text, int columns, Palette.Style look, Hyperlink target) {
        return style == look && cluster.equals(text) && wide == (columns == 2) && hyperlink.equals(target);
    }

    @Override
    public String getCharacterString() {
        return cluster;
    }

    @Override
    public boolean is(char other) {
        return cluster.length() == 1 && cluster.charAt(0) == other;
    }

    @Override
    public boolean isDoubleWidth() {
        return wide;
    }

    @Override
    public Hyperlink hyperlink() {
        return hyperlink;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClusterCell cell
                && cell.cluster.equals(cluster)
                && cell.hyperlink.equals(hyperlink)
                && super.equals(other);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + cluster.hashCode();
    }
}

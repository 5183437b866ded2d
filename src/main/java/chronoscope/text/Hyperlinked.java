package chronoscope.text;

/** What may lead somewhere when it is clicked, such as a cell of a screen. */
public interface Hyperlinked {
    Hyperlink hyperlink();
}

package chronoscope.explore;

import chronoscope.text.Labelled;

/** A format to export to. */
public enum Format implements Labelled {
    /** One object a line. */
    JSON,
    /** Quoted as in RFC 4180, with a header; lines end as they do on this system. */
    CSV,
    /** The sources as CSL-JSON, as a processor of citations takes them. */
    CSL,
    /** A page by itself. */
    HTML,
    MD;

    /** Returns whether it is for people to read, with citations and a picture of the axis. */
    public boolean isDocument() {
        return this == HTML || this == MD;
    }
}

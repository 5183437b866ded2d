package chronoscope.cite;

import de.undercouch.citeproc.csl.CSLType;

/** The type of a source as CSL has it. */
final class CslType {
    private static final String OTHER = "document";

    private CslType() {}

    /** Returns the type itself where it is one of CSL's, else the one for what has no other. */
    static String of(String type) {
        try {
            return CSLType.fromString(type).toString();
        } catch (IllegalArgumentException unknown) {
            return OTHER;
        }
    }
}

package chronoscope.edtf;

/** The answer to a question about dates that may be uncertain. */
public enum Truth {
    YES,
    NO,
    MAYBE
}

package chronoscope.edtf;

/**
 * Words with an afterthought.
 *
 * @param note may be empty
 */
record Phrase(String main, String note) {
    static Phrase of(String main) {
        return new Phrase(main, "");
    }

    /** Returns the phrase with one more note, which may be empty. */
    Phrase noting(String another) {
        return new Phrase(main, note.isEmpty() || another.isEmpty() ? another + note : another + ", " + note);
    }

    String alone() {
        return note.isEmpty() ? main : main + ", " + note;
    }

    /** Returns the words for use among others, where a comma would mislead. */
    String among() {
        return note.isEmpty() ? main : main + " (" + note + ")";
    }
}

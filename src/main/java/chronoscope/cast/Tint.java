package chronoscope.cast;

/**
 * How text is drawn.
 *
 * @param colour as #rrggbb
 */
record Tint(String colour, boolean bold, boolean italic) {
    String css() {
        return "fill:" + colour + (bold ? ";font-weight:700" : "") + (italic ? ";font-style:italic" : "");
    }
}

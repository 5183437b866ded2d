package chronoscope.cast;

/** The colours that a program leaves to its terminal: the text's, the ground's, and the sixteen. */
public enum Theme {
    DARK("#d6dde5", "#0d1117", "#30363d", """
            #484f58:#f28779:#56b366:#e2b755:#7fa8d6:#bc8cff:#4fb3bf:#b1bac4:\
            #8b949e:#ffa198:#7ed492:#f2d17c:#a5c8f0:#d2a8ff:#7fd3dd:#f0f3f6"""),
    LIGHT("#1f2328", "#ffffff", "#d0d7de", """
            #24292f:#b3261e:#116329:#7d5a00:#2f5f9e:#7a3ec2:#0b7285:#68707a:\
            #57606a:#d1453b:#1a7f37:#9a6700:#4479c4:#9259d6:#2a8fa3:#8c959f""");

    private static final int COLOUR = "#rrggbb:".length();

    private final String foreground;
    private final String background;
    private final String border;
    private final String palette;

    Theme(String foreground, String background, String border, String palette) {
        this.foreground = foreground;
        this.background = background;
        this.border = border;
        this.palette = palette;
    }

    /** Returns the theme of a name; an unknown name is the dark one. */
    public static Theme named(String name) {
        return name.equals("light") ? LIGHT : DARK;
    }

    /** Returns the colour of plain text, as #rrggbb. */
    public String foreground() {
        return foreground;
    }

    /** Returns the colour of the ground, as #rrggbb. */
    public String background() {
        return background;
    }

    /** Returns the sixteen colours, black to white and then their bright forms, each as #rrggbb, with colons between. */
    public String palette() {
        return palette;
    }

    /** Returns one of the sixteen colours, from 0, as #rrggbb. */
    String colour(int index) {
        return palette.substring(index * COLOUR, (index + 1) * COLOUR - 1);
    }

    /** Returns the colour of the line around a picture, as #rrggbb. */
    String border() {
        return border;
    }
}

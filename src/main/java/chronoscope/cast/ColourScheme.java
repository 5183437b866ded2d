package chronoscope.cast;

/**
 * The colours that a program leaves to its terminal, each as #rrggbb.
 *
 * @param foreground of plain text
 * @param background of the ground
 * @param border of the line around a picture
 * @param palette the sixteen, black to white and then their bright forms, with colons between
 */
public record ColourScheme(String foreground, String background, String border, String palette) {
    public static final ColourScheme DARK = new ColourScheme("#d6dde5", "#0d1117", "#30363d", """
            #484f58:#f28779:#56b366:#e2b755:#7fa8d6:#bc8cff:#4fb3bf:#b1bac4:\
            #8b949e:#ffa198:#7ed492:#f2d17c:#a5c8f0:#d2a8ff:#7fd3dd:#f0f3f6""");
    public static final ColourScheme LIGHT = new ColourScheme("#1f2328", "#ffffff", "#d0d7de", """
            #24292f:#b3261e:#116329:#7d5a00:#2f5f9e:#7a3ec2:#0b7285:#68707a:\
            #57606a:#d1453b:#1a7f37:#9a6700:#4479c4:#9259d6:#2a8fa3:#8c959f""");

    private static final int COLOUR = "#rrggbb:".length();

    /** Returns the theme of a name; an unknown name is the dark one. */
    public static ColourScheme named(String name) {
        return name.equals("light") ? LIGHT : DARK;
    }

    /** Returns one of the sixteen colours, from 0. */
    String colour(int index) {
        return palette.substring(index * COLOUR, (index + 1) * COLOUR - 1);
    }
}

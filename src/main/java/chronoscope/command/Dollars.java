package chronoscope.command;

/** The dollar signs of a line: two stand for one, and a single one is kept for names of variables. */
final class Dollars {
    private Dollars() {}

    static String replaced(String text, int place) throws Wrong {
        if (text.indexOf('$') < 0) {
            return text;
        }
        StringBuilder replaced = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '$') {
                at++;
                if (at >= text.length() || text.charAt(at) != '$') {
                    throw new Wrong(place, "there is no variable " + text.substring(at - 1) + "; $$ is a dollar sign");
                }
            }
            replaced.append(text.charAt(at));
        }
        return replaced.toString();
    }
}

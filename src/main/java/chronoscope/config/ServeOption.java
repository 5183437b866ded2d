package chronoscope.config;

import chronoscope.explore.ThemeNames;
import chronoscope.text.Labelled;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The options of the server, which the command line and the settings have alike. */
public enum ServeOption implements Labelled {
    PORT(Form.PORT, "2222", "The port to listen on; 0 takes a free one ({})."),
    BIND(Form.ADDRESS, "127.0.0.1", "The address to listen on; 0.0.0.0 or :: is all of this computer ({})."),
    AUTHORIZED_KEYS(
            Form.FILE, "", "Let in everybody who has one of these keys, under any user name. The format is OpenSSH's."),
    DROP_REMOVED(
            Form.YES_OR_NO, "", "End the open sessions of a key that is taken off the list. Otherwise they go on."),
    ANONYMOUS(Form.YES_OR_NO, "", "Let everybody in."),
    COPIES(Form.YES_OR_NO, "", "Let readers read the local copies of sources, as they are when the timeline is read."),
    HOST_KEY(Form.FILE, "", "The private key of this server. Without it, one is made once and kept."),
    THEME(Form.THEME, ThemeNames.AUTO, "The colours: auto, dark, light, high-contrast or mono."),
    WARM_UP(
            Form.TIME_OR_NONE,
            "4s",
            "How long to run the text UI before the server listens, so that the first readers are answered quickly ({})."),
    GRACE(Form.TIME, "5s", "How long sessions may go on when the server is told to stop ({})."),
    LOG(Form.LOG, "plain", "How standard error reports what happens, one line an event."),
    METRICS(Form.ADDRESS_AND_PORT, "", "Serve figures for Prometheus, at /metrics; without an address, on 127.0.0.1."),
    MAX_SESSIONS(Form.COUNT, "500", "The most connections that have logged in, and the most sessions ({})."),
    MAX_PER_ADDRESS(Form.COUNT, "100", "The same for one address ({})."),
    MAX_LOGINS(Form.COUNT, "200", "The most connections that have not logged in yet ({})."),
    MAX_LOGINS_PER_ADDRESS(Form.COUNT, "50", "The same for one address ({})."),
    MAX_RATE(Form.COUNT, "20", "The most new connections a second from one address ({})."),
    MAX_BURST(Form.COUNT, "50", "The most of them that may come at once ({})."),
    AUTH_TIME(Form.TIME, "20s", "The longest time to log in ({})."),
    AUTH_TRIES(Form.COUNT, "6", "The most keys that a client may try ({})."),
    IDLE_TIME(Form.TIME, "15m", "The longest time in which no key is pressed ({})."),
    SESSION_TIME(Form.TIME, "8h", "The longest time of a connection ({})."),
    MAX_CHANNELS(Form.COUNT, "10", "The most sessions in one connection ({})."),
    MAX_COMMAND(Form.COUNT, "32768", "The most characters of a command line ({})."),
    MAX_INPUT(Form.COUNT, "16777216", "The most bytes that a session may receive, as keys or a script ({})."),
    OUTPUT_BUFFER(Form.COUNT, "262144", "The most bytes that wait for a client that does not read ({})."),
    MAX_MEMORY(
            Form.MEGABYTES,
            "",
            "The most memory of all sessions together (six tenths of the heap that the timeline leaves).");

    /** What the value of an option looks like. */
    public enum Form {
        PORT("PORT", "[0-9]{1,5}", "must be a port from 0 to 65535"),
        ADDRESS_AND_PORT(
                "[ADDRESS:]PORT",
                "(\\[[^\\[\\]]+\\]:|[^:\\[\\]]+:)?[0-9]{1,5}",
                "must be a port, or an address and a port such as '[::1]:9222'"),
        ADDRESS("ADDRESS", ".*", ""),
        COUNT("N", "[1-9][0-9]{0,8}", "must be a whole number from 1 to 999999999"),
        MEGABYTES("MB", COUNT.pattern.pattern(), COUNT.rule),
        TIME("TIME", "(?=.*[1-9])[0-9]{1,6}[smh]?", "must be a time such as 90s, 15m or 8h"),
        TIME_OR_NONE("TIME", "[0-9]{1,6}[smh]?", "must be a time such as 0s, 90s or 15m"),
        YES_OR_NO("", "true|false", "must be true or false"),
        LOG("plain|json", "plain|json", "must be plain or json"),
        THEME("NAME", String.join("|", ThemeNames.ALL), "must be one of " + String.join(", ", ThemeNames.ALL)),
        FILE("FILE", ".*", "");

        private final String label;
        private final Pattern pattern;
        private final String rule;

        Form(String label, String pattern, String rule) {
            this.label = label;
            this.pattern = Pattern.compile(pattern);
            this.rule = rule;
        }

        /** Returns what the help calls such a value; empty for what is given or not. */
        public String label() {
            return label;
        }

        /** Returns all that the value may be, where that is a choice. */
        public List<String> choices() {
            return this == LOG || this == THEME ? List.of(pattern.pattern().split("\\|", -1)) : List.of();
        }
    }

    private static final int LARGEST_PORT = 65_535;

    private final Form form;
    private final String usual;
    private final String about;

    ServeOption(Form form, String usual, String about) {
        this.form = form;
        this.usual = usual;
        this.about = about.replace("{}", usual);
    }

    public Form form() {
        return form;
    }

    /** Returns its value where nothing is said; may be empty. */
    public String usual() {
        return usual;
    }

    /** Returns what it does, in one or two sentences. */
    public String about() {
        return about;
    }

    /** Returns what is wrong with a value; empty where nothing is. */
    public Optional<String> problem(String value) {
        boolean port = form == Form.PORT || form == Form.ADDRESS_AND_PORT;
        boolean fits = form.pattern.matcher(value).matches()
                && (!port || Integer.parseInt(value.substring(value.lastIndexOf(':') + 1)) <= LARGEST_PORT);
        return fits ? Optional.empty() : Optional.of("'" + value + "' " + form.rule);
    }
}

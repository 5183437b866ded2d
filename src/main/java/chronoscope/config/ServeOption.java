package chronoscope.config;

import chronoscope.explore.ThemeNames;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The options of the server that a file may set, each with what its value looks like. */
public enum ServeOption {
    PORT(Form.PORT),
    BIND(Form.TEXT),
    AUTHORIZED_KEYS(Form.FILE),
    DROP_REMOVED(Form.YES_OR_NO),
    ANONYMOUS(Form.YES_OR_NO),
    HOST_KEY(Form.FILE),
    THEME(Form.THEME),
    GRACE(Form.TIME),
    LOG(Form.LOG),
    METRICS(Form.ADDRESS),
    MAX_SESSIONS(Form.COUNT),
    MAX_PER_ADDRESS(Form.COUNT),
    MAX_LOGINS(Form.COUNT),
    MAX_LOGINS_PER_ADDRESS(Form.COUNT),
    MAX_RATE(Form.COUNT),
    MAX_BURST(Form.COUNT),
    AUTH_TIME(Form.TIME),
    AUTH_TRIES(Form.COUNT),
    IDLE_TIME(Form.TIME),
    SESSION_TIME(Form.TIME),
    MAX_CHANNELS(Form.COUNT),
    MAX_COMMAND(Form.COUNT),
    MAX_INPUT(Form.COUNT),
    OUTPUT_BUFFER(Form.COUNT),
    MAX_MEMORY(Form.COUNT);

    private enum Form {
        PORT("must be a port from 0 to 65535", "[0-9]{1,5}"),
        ADDRESS(
                "must be a port, or an address and a port such as '[::1]:9222'",
                "(\\[[^\\[\\]]+\\]:|[^:\\[\\]]+:)?[0-9]{1,5}"),
        COUNT("must be a whole number from 1 to 999999999", "[1-9][0-9]{0,8}"),
        TIME("must be a time such as 90s, 15m or 8h", "(?=.*[1-9])[0-9]{1,6}[smh]?"),
        YES_OR_NO("must be true or false", "true|false"),
        LOG("must be plain or json", "plain|json"),
        THEME("is none of " + String.join(", ", ThemeNames.ALL), String.join("|", ThemeNames.ALL)),
        TEXT("", ".*"),
        FILE("", ".*");

        private final String rule;
        private final Pattern pattern;

        Form(String rule, String pattern) {
            this.rule = rule;
            this.pattern = Pattern.compile(pattern);
        }
    }

    private static final int LARGEST_PORT = 65_535;

    private final Form form;

    ServeOption(Form form) {
        this.form = form;
    }

    /** Returns its name, as the command line has it behind two dashes. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the names of all. */
    public static List<String> labels() {
        return Stream.of(values()).map(ServeOption::label).toList();
    }

    boolean takes(String value) {
        boolean fits = form.pattern.matcher(value).matches();
        boolean port = form == Form.PORT || form == Form.ADDRESS;
        return fits && (!port || Integer.parseInt(value.substring(value.lastIndexOf(':') + 1)) <= LARGEST_PORT);
    }

    /** Returns what is wrong with a value that it does not take. */
    String rule() {
        return form.rule;
    }

    boolean isFile() {
        return form == Form.FILE;
    }
}

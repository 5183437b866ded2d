package chronoscope.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** The charset of a terminal, as the locale's variables tell it (POSIX, chapter 8.2). */
public final class LocaleCharset {
    /** Where the launcher keeps LC_ALL, which it sets for Java alone. */
    private static final String KEPT = "CHRONOSCOPE_LC_ALL";

    private static final String ALL = "LC_ALL";

    private LocaleCharset() {}

    /** Returns the charset of the terminal that this process was started in. */
    public static Charset local() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        String java = System.getProperty("native.encoding", "");
        // Java knows what a locale without the name of a charset means, where it is installed.
        boolean known = !environment.containsKey(KEPT) && Charset.isSupported(java);
        restore(environment);
        Charset named = of(environment);
        return known && named.equals(StandardCharsets.US_ASCII) ? Charset.forName(java) : named;
    }

    /** Gives an environment, for a program that is started, the locale that this one was started in. */
    public static void restore(Map<String, String> environment) {
        String kept = environment.remove(KEPT);
        if (kept != null && kept.isEmpty()) {
            environment.remove(ALL);
        } else if (kept != null) {
            environment.put(ALL, kept);
        }
    }

    /** Returns the named charset; ASCII for a locale that names none, and UTF-8 where no locale is set at all. */
    public static Charset of(Map<String, String> environment) {
        for (String name : new String[] {ALL, "LC_CTYPE", "LANG"}) {
            String locale = environment.getOrDefault(name, "");
            if (!locale.isEmpty()) {
                return named(locale);
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static Charset named(String locale) {
        int at = locale.indexOf('@');
        String plain = at < 0 ? locale : locale.substring(0, at);
        // macOS says just the charset in LC_CTYPE.
        String name = plain.substring(plain.indexOf('.') + 1);
        try {
            Charset charset = Charset.forName(name);
            return charset.canEncode() ? charset : StandardCharsets.US_ASCII;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.US_ASCII;
        }
    }
}

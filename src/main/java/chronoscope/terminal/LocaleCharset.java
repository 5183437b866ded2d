package chronoscope.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;

/** The charset of a terminal, as the locale's variables tell it (POSIX, chapter 8.2). */
public final class LocaleCharset {
    private LocaleCharset() {}

    /** Returns the named charset; ASCII for a locale that names none, and UTF-8 where no locale is set at all. */
    public static Charset of(Map<String, String> environment) {
        for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
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

package chronoscope.app;

import chronoscope.explore.Look;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The choice of colours at the start. */
final class Themes {
    static final String WORDS = "The colours: auto, dark, light, high-contrast or mono.";

    private Themes() {}

    /** Returns the named theme, else the one that fits the terminal. */
    static String chosen(Optional<String> named) {
        return named.orElse(Look.AUTO);
    }

    /** Takes a theme's name from the command line. */
    static final class Name implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            if (!Look.THEMES.contains(word)) {
                throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", Look.THEMES));
            }
            return word;
        }
    }
}

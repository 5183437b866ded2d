package chronoscope.app;

import chronoscope.explore.ThemeNames;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The choice of colours at the start. */
final class Themes {
    static final String WORDS = "The colours: auto, dark, light, high-contrast or mono.";

    private Themes() {}

    /** Tells that a name is no theme. */
    static String none(String name, List<String> themes) {
        return "'" + name + "' is none of " + String.join(", ", themes);
    }

    /** The names, which a shell completes. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ThemeNames.ALL.iterator();
        }
    }

    /** Takes the name of one of the program's themes from the command line. */
    static final class Name implements ITypeConverter<String> {
        @Override
        public String convert(String word) {
            if (!ThemeNames.ALL.contains(word)) {
                throw new TypeConversionException(none(word, ThemeNames.ALL));
            }
            return word;
        }
    }
}

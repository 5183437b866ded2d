package chronoscope.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A constant of an enum with a label, as files, commands and screens have it: its name in small letters, with hyphens. */
public interface Labelled {
    String name();

    default String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the labels of constants, in their order. */
    static List<String> labels(Labelled[] constants) {
        return Stream.of(constants).map(Labelled::label).toList();
    }

    /** Returns the constant of a label, or empty. */
    static <E extends Labelled> Optional<E> of(String label, E[] constants) {
        return Stream.of(constants).filter(each -> each.label().equals(label)).findFirst();
    }
}

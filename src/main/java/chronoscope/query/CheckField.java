package chronoscope.query;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Event;
import chronoscope.model.Timeline;
import chronoscope.model.Verification;
import chronoscope.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who checked an event, possibly on which date, or by which words: what is no date is a part of a name or of the words. */
record CheckField() implements FieldKind {
    /** Nobody checked it. */
    private static final String NONE = "none";

    /** Somebody checked it who has no name. */
    private static final String UNNAMED = "unnamed";

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public FieldValue read(String operator, String value) throws Wrong {
        boolean whole = FieldKind.isWhole(operator);
        if (value.equals(NONE)) {
            return on(Optional::isEmpty);
        }
        if (whole) {
            String name = Fold.caseless(value);
            return on(check ->
                    check.filter(each -> Fold.caseless(name(each)).equals(name)).isPresent());
        }
        Optional<EdtfDate> date = EdtfDate.parse(value).value();
        String words = Fold.of(value);
        return new FieldValue.On(timeline -> {
            Optional<EdtfDate> asked = date.map(each -> each.in(timeline.zone()));
            return event -> event.checked().stream()
                    .anyMatch(check -> asked.isPresent()
                            ? check.on()
                                    .filter(on -> on.mayOverlap(asked.get()))
                                    .isPresent()
                            : Stream.of(Optional.of(name(check)), check.how())
                                    .flatMap(Optional::stream)
                                    .anyMatch(text -> Fold.of(text).contains(words)));
        });
    }

    private static FieldValue on(Predicate<Optional<Verification>> test) {
        return new FieldValue.On(timeline -> event -> test.test(event.checked()));
    }

    @Override
    public List<String> values(Timeline timeline, Event event) {
        return event.checked().map(CheckField::name).stream().toList();
    }

    private static String name(Verification check) {
        return check.by().orElse(UNNAMED);
    }
}

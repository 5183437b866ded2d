package chronoscope.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One of several dates, or all of them. */
record SetForm(Meaning meaning, List<SetItem> items) implements Form {
    /** Which of its dates a set means. */
    enum Meaning {
        ONE("[", "]") {
            @Override
            List<Extent> extents(List<SetItem> items) {
                return items.stream().map(item -> Extent.of(item.choices())).toList();
            }

            @Override
            String words(List<SetItem> items) {
                if (items.size() == 1) {
                    return items.get(0).loneWords();
                }
                return "one of " + items.stream().map(SetItem::choiceWords).collect(Collectors.joining(", "));
            }
        },
        ALL("{", "}") {
            @Override
            List<Extent> extents(List<SetItem> items) {
                List<Stretch> fixed = new ArrayList<>();
                List<Member> members = new ArrayList<>();
                for (SetItem item : items) {
                    Units units = item.together();
                    if (units.reach().isFixed()) {
                        fixed.add(units.reach().hull());
                    } else {
                        members.add(units);
                    }
                }
                Stretch.merged(fixed).forEach(stretch -> members.add(new Single(stretch)));
                return List.of(new Extent(members));
            }

            @Override
            String words(List<SetItem> items) {
                return "all of " + items.stream().map(SetItem::togetherWords).collect(Collectors.joining(", "));
            }
        };

        final String opening;
        final String closing;

        Meaning(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        abstract List<Extent> extents(List<SetItem> items);

        abstract String words(List<SetItem> items);
    }

    SetForm {
        items = List.copyOf(items);
    }

    @Override
    public String text() {
        return items.stream().map(SetItem::text).collect(Collectors.joining(",", meaning.opening, meaning.closing));
    }

    @Override
    public List<Extent> extents() {
        return meaning.extents(items);
    }

    @Override
    public Phrase phrase() {
        return Phrase.of(meaning.words(items));
    }

    @Override
    public Precision precision() {
        return items.stream().map(SetItem::precision).max(Precision::compareTo).orElseThrow();
    }

    @Override
    public Marks marks() {
        return items.stream().map(SetItem::marks).reduce(Marks.NONE, Marks::and);
    }
}

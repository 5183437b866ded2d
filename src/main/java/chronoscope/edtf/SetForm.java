package chronoscope.edtf;

import java.util.ArrayList;
import java.util.List;

/** One of several dates, or all of them. */
record SetForm(Meaning meaning, List<SetItem> items) implements EdtfForm {
    /** Which of its dates a set means. */
    enum Meaning {
        ONE("[", "]") {
            @Override
            List<Extent> extents(List<SetItem> items, Zone zone) {
                List<Extent> extents = new ArrayList<>();
                for (SetItem item : items) {
                    extents.add(Extent.of(item.choices(zone)));
                }
                return extents;
            }

            @Override
            String words(List<SetItem> items, Zone zone) {
                if (items.size() == 1) {
                    return items.get(0).loneWords(zone);
                }
                List<String> words = new ArrayList<>();
                for (SetItem item : items) {
                    words.add(item.choiceWords(zone));
                }
                return "one of " + String.join(", ", words);
            }
        },
        ALL("{", "}") {
            @Override
            List<Extent> extents(List<SetItem> items, Zone zone) {
                List<Stretch> fixed = new ArrayList<>();
                List<Member> members = new ArrayList<>();
                for (SetItem item : items) {
                    Units units = item.together(zone);
                    if (units.reach().isFixed()) {
                        fixed.add(units.reach().hull());
                    } else {
                        members.add(units);
                    }
                }
                for (Stretch stretch : Stretch.merged(fixed)) {
                    members.add(new Single(stretch));
                }
                return List.of(new Extent(members));
            }

            @Override
            String words(List<SetItem> items, Zone zone) {
                List<String> words = new ArrayList<>();
                for (SetItem item : items) {
                    words.add(item.togetherWords(zone));
                }
                return "all of " + String.join(", ", words);
            }
        };

        final String opening;
        final String closing;

        Meaning(String opening, String closing) {
            this.opening = opening;
            this.closing = closing;
        }

        abstract List<Extent> extents(List<SetItem> items, Zone zone);

        abstract String words(List<SetItem> items, Zone zone);
    }

    SetForm {
        items = List.copyOf(items);
    }

    @Override
    public String text() {
        List<String> texts = new ArrayList<>();
        for (SetItem item : items) {
            texts.add(item.text());
        }
        return meaning.opening + String.join(",", texts) + meaning.closing;
    }

    @Override
    public Reach reach(Zone zone) {
        List<Extent> extents = extents(zone);
        Reach reach = extents.get(0).reach();
        for (Extent extent : extents) {
            reach = reach.or(extent.reach());
        }
        return reach;
    }

    @Override
    public List<Extent> extents(Zone zone) {
        return meaning.extents(items, zone);
    }

    @Override
    public Phrase phrase(Zone zone) {
        return Phrase.of(meaning.words(items, zone));
    }

    @Override
    public List<DateForm> dates() {
        return items.stream().flatMap(item -> item.dates().stream()).toList();
    }

    @Override
    public Precision precision() {
        return items.stream().map(SetItem::precision).max(Precision::compareTo).orElseThrow();
    }

    @Override
    public Qualifier qualifier() {
        return items.stream().map(SetItem::qualifier).reduce(Qualifier.NONE, Qualifier::and);
    }
}

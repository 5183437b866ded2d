package chronoscope.yaml;

import chronoscope.edtf.EdtfDate;
import chronoscope.model.Person;
import chronoscope.model.Source;
import chronoscope.model.Variables;
import chronoscope.yaml.IdReferences.Kind;
import chronoscope.yaml.Node.Entries;
import chronoscope.yaml.Node.Entry;
import chronoscope.yaml.Node.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads sources, whose fields have the names of CSL where CSL has one. */
final class SourceReader {
    private static final Shape SHAPE = new Shape("a source", CslNames.words("""
                    type title also container-title publisher publisher-place author issued accessed
                    url archive-url language reliability because snapshot sha256 stamp"""), CslNames.VARIABLES);
    private static final Shape PERSON = new Shape(
            "an author",
            List.of("family", "given", "literal"),
            List.of("non-dropping-particle", "dropping-particle", "suffix"));
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");
    // Looser than java.net.URI, which refuses addresses that browsers open.
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/?#\"<>\\p{C}][^\\s\"<>\\p{C}]*");
    private static final Pattern DOI = Pattern.compile("10\\.[^\\s\"<>\\p{C}]+");
    private static final String UNTYPED = "document";

    private final ParseContext context;

    SourceReader(ParseContext context) {
        this.context = context;
    }

    /** Reads a source; empty where the key or the value is nothing that a source can be made of. */
    Optional<Source> read(String key, Entry entry) {
        if (!Fields.isName(key)) {
            context.report(
                    Rule.INVALID_VALUE,
                    entry.key(),
                    "source id " + Echo.quoted(key) + " must be letters, digits, '.', '_' and '-'");
        }
        String id = context.shared().text(key);
        context.references().define(Kind.SOURCE, id, entry.key());
        if (!(entry.value() instanceof Entries map)) {
            context.report(
                    Rule.WRONG_TYPE,
                    entry.key(),
                    "source " + Echo.quoted(key) + " must be a map such as {type: book, title: ...}");
            return Optional.empty();
        }
        return Optional.of(source(id, new Fields(context, SHAPE, map)));
    }

    private Source source(String id, Fields fields) {
        Optional<String> container = fields.line("container-title");
        Optional<String> title = fields.line("title");
        if (title.isEmpty() && container.isEmpty()) {
            fields.required("title", title);
        }
        return new Source(
                id,
                type(fields),
                title.or(() -> container).orElse(id),
                fields.lines("also"),
                container,
                fields.line("publisher"),
                fields.line("publisher-place"),
                people(fields, "author"),
                fields.date("issued"),
                fields.date("accessed"),
                address(fields, "url").or(() -> resolver(fields)),
                address(fields, "archive-url"),
                fields.line("language"),
                fields.matching("reliability", SourceReader::isGrade, "must be a letter from A to F"),
                fields.prose("because"),
                path(fields, "snapshot"),
                fields.matching("sha256", SHA256.asMatchPredicate(), "must be 64 hexadecimal digits")
                        .map(digest -> digest.toLowerCase(Locale.ROOT)),
                path(fields, "stamp"),
                variables(fields));
    }

    private String type(Fields fields) {
        Optional<String> type = fields.required("type", fields.line("type"));
        type.filter(known -> !CslNames.TYPES.contains(known)).ifPresent(unknown -> {
            String ending = context.suggestions().ending(unknown, CslNames.TYPES);
            context.report(
                    Rule.UNKNOWN_TYPE,
                    fields.placeOf("type"),
                    Echo.quoted(unknown) + " is not a CSL item type" + ending);
        });
        return type.orElse(UNTYPED);
    }

    private static boolean isGrade(String text) {
        return text.length() == 1 && 'A' <= text.charAt(0) && text.charAt(0) <= 'F';
    }

    private static Optional<String> path(Fields fields, String key) {
        return fields.matching(
                key,
                path -> !path.startsWith("/") && !path.startsWith("~"),
                "must be a path relative to the timeline's file");
    }

    private static Optional<String> address(Fields fields, String key) {
        return fields.matching(
                key, ADDRESS.asMatchPredicate(), "must be an http:// or https:// address without blanks");
    }

    /** Returns where a DOI leads to. */
    private static Optional<String> resolver(Fields fields) {
        return fields.line("DOI").filter(DOI.asMatchPredicate()).map(doi -> "https://doi.org/" + doi);
    }

    private List<Person> people(Fields fields, String key) {
        List<Person> people = new ArrayList<>();
        for (Node node : fields.nodes(key)) {
            if (node instanceof Entries map) {
                person(new Fields(context, PERSON, map), key).ifPresent(people::add);
            } else if (node instanceof Scalar scalar && !scalar.text().isEmpty()) {
                fields.line(key, scalar).map(Person::named).ifPresent(people::add);
            } else {
                context.report(Rule.WRONG_TYPE, node.place(), key + " must be a name or {family: ..., given: ...}");
            }
        }
        return people;
    }

    private Optional<Person> person(Fields fields, String key) {
        Optional<String> literal = fields.line(Person.LITERAL);
        if (literal.isPresent()) {
            return literal.map(Person::named);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        Person.PARTS.forEach(part -> fields.line(part).ifPresent(text -> parts.put(part, text)));
        if (parts.isEmpty()) {
            context.report(Rule.MISSING_FIELD, fields.place(), key + " without family or literal");
            return Optional.empty();
        }
        return Optional.of(new Person(parts));
    }

    private Variables variables(Fields fields) {
        if (CslNames.VARIABLES.stream().noneMatch(fields::has)) {
            return Variables.NONE;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        CslNames.TEXTS.forEach(key -> fields.prose(key).ifPresent(text -> texts.put(key, text)));
        Map<String, List<Person>> people = new LinkedHashMap<>();
        for (String key : CslNames.PEOPLE) {
            List<Person> named = people(fields, key);
            if (!named.isEmpty()) {
                people.put(key, named);
            }
        }
        Map<String, EdtfDate> dates = new LinkedHashMap<>();
        CslNames.DATES.forEach(key -> fields.date(key).ifPresent(date -> dates.put(key, date)));
        return new Variables(texts, people, dates);
    }
}

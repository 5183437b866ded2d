package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A publication that was read, or an origin that is only known through others.
 *
 * @param id the key under which the file lists it
 * @param type a CSL item type, such as "article-newspaper"
 * @param also other titles of it, under which it is found
 * @param containerTitle the publication that it appeared in
 * @param variables what a bibliography says beside that
 * @param reliability the Admiralty grade of the source, "A" to "F", where F means "cannot be judged"
 * @param because why it has that grade
 * @param snapshot a local copy's path, relative to the timeline's file
 * @param sha256 the snapshot's digest in hexadecimal digits
 * @param stamp the path of a reply of RFC 3161 for the snapshot, relative to the timeline's file
 */
public record Source(
        String id,
        String type,
        String title,
        List<String> also,
        Optional<String> containerTitle,
        Optional<String> publisher,
        Optional<String> publisherPlace,
        List<Person> authors,
        Optional<EdtfDate> issued,
        Optional<EdtfDate> accessed,
        Optional<String> url,
        Optional<String> archiveUrl,
        Optional<String> language,
        Optional<String> reliability,
        Optional<String> because,
        Optional<String> snapshot,
        Optional<String> sha256,
        Optional<String> stamp,
        Variables variables) {
    /** What the Admiralty grades mean. */
    private static final Map<String, String> GRADES = Map.of(
            "A", ", completely reliable",
            "B", ", usually reliable",
            "C", ", fairly reliable",
            "D", ", not usually reliable",
            "E", ", unreliable",
            "F", ", cannot be judged");

    public Source {
        also = List.copyOf(also);
        authors = List.copyOf(authors);
    }

    Source redated(UnaryOperator<EdtfDate> dates) {
        return new Source(
                id,
                type,
                title,
                also,
                containerTitle,
                publisher,
                publisherPlace,
                authors,
                issued.map(dates),
                accessed.map(dates),
                url,
                archiveUrl,
                language,
                reliability,
                because,
                snapshot,
                sha256,
                stamp,
                variables.redated(dates));
    }

    /** Returns the names of the authors as they are displayed, given name first. */
    public List<String> authorNames() {
        return authors.stream().map(Person::displayed).toList();
    }

    /** Returns when it was read: "accessed 1 June 2020"; may be empty. */
    public String access() {
        return accessed.map(date -> "accessed " + date.words()).orElse("");
    }

    /** Returns how far it is to be trusted: "reliability B, usually reliable: it was there"; may be empty. */
    public String trust() {
        return reliability
                .map(grade -> "reliability " + graded(grade)
                        + because.map(why -> ": " + why).orElse(""))
                .orElse("");
    }

    /** Returns a grade with what it means: "B, usually reliable". */
    public static String graded(String grade) {
        return grade + GRADES.getOrDefault(grade, "");
    }

    /** Returns the publication's name where there is one, else the title. */
    public String publication() {
        return containerTitle.orElse(title);
    }
}

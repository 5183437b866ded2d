package chronoscope.yaml;

import java.util.List;
import java.util.stream.Stream;

/** The names of CSL 1.0.2: item types and variables. */
final class CslNames {
    /** The item types of CSL, and {@code agency} for an origin that is only known through others. */
    static final List<String> TYPES = words("""
            agency article article-journal article-magazine article-newspaper bill book broadcast chapter classic
            collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview
            legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent
            performance periodical personal_communication post post-weblog regulation report review review-book software
            song speech standard thesis treaty webpage""");

    /** The variables of text and of numbers that a curator may give beside what Chronoscope shows. */
    static final List<String> TEXTS = words("""
            abstract annote archive archive-place archive_collection archive_location authority call-number
            chapter-number citation-key citation-number collection-number collection-title container-title-short
            dimensions division DOI edition event event-place event-title genre ISBN ISSN issue jurisdiction keyword
            medium note number number-of-pages number-of-volumes original-publisher original-publisher-place
            original-title page page-first part-number part-title PMCID PMID printing-number references reviewed-genre
            reviewed-title scale section shortTitle source status supplement-number title-short version volume
            volume-title""");

    /** The variables of names beside the author. */
    static final List<String> PEOPLE = words("""
            collection-editor compiler composer container-author contributor curator director editor editor-translator
            editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author
            performer producer recipient reviewed-author script-writer series-creator translator""");

    /** The variables of dates beside those that Chronoscope shows. */
    static final List<String> DATES = words("event-date original-date submitted");

    /** What a file from another program may have, and no style asks for. */
    static final List<String> UNREAD = words("container custom");

    static final List<String> VARIABLES =
            Stream.of(TEXTS, PEOPLE, DATES, UNREAD).flatMap(List::stream).toList();

    private CslNames() {}

    static List<String> words(String text) {
        return List.of(text.replace('\n', ' ').split(" "));
    }
}

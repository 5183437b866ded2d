package chronoscope.yaml;

import java.util.List;

/** The names of CSL 1.0.2: item types and variables. */
final class CslNames {
    /** The item types of CSL, and {@code agency} for an origin that is only known through others. */
    static final List<String> TYPES = words("""
            agency article article-journal article-magazine article-newspaper bill book broadcast chapter classic
            collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview
            legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent
            performance periodical personal_communication post post-weblog regulation report review review-book software
            song speech standard thesis treaty webpage""");

    /** The variables that a curator may give and Chronoscope does not read. */
    static final List<String> VARIABLES = words("""
            abstract annote archive archive-place archive_collection archive_location authority call-number
            chapter-number citation-key citation-number collection-editor collection-number collection-title compiler
            composer container container-author container-title-short contributor curator custom dimensions director
            division DOI edition editor editor-translator editorial-director event event-date event-place event-title
            executive-producer genre guest host illustrator interviewer ISBN ISSN issue jurisdiction keyword medium
            narrator note number number-of-pages number-of-volumes organizer original-author original-date
            original-publisher original-publisher-place original-title page page-first part-number part-title
            performer PMCID PMID printing-number producer recipient references
            reviewed-author reviewed-genre reviewed-title scale script-writer section series-creator shortTitle source
            status submitted supplement-number title-short translator version volume volume-title""");

    private CslNames() {}

    /** Returns the words of a text. */
    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}

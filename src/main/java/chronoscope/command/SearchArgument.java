package chronoscope.command;

import chronoscope.text.Parsed;
import chronoscope.text.Problem;
import chronoscope.text.Quoted;
import chronoscope.text.SearchPattern;
import chronoscope.text.SearchTerm;
import chronoscope.text.SearchWords;

/** What a line searches for: a text, or a pattern between slashes. */
final class SearchArgument {
    static final Argument<SearchTerm> SEARCH =
            Argument.of("<text>|/<pattern>/", SearchArgument::read, SearchArgument::printed);

    private SearchArgument() {}

    private static SearchTerm read(WordReader words) throws Wrong {
        Word rest = words.rest();
        if (!isBetweenSlashes(rest.text())) {
            return SearchWords.of(words.whole("give a text"));
        }
        String inside = rest.text().substring(1, rest.text().length() - 1);
        Parsed<SearchPattern> parsed = SearchPattern.parse(Quoted.inside(inside));
        words.takeAll();
        return parsed.value()
                .orElseThrow(() -> new Wrong(
                        rest.place(),
                        "find: " + parsed.problem().map(Problem::message).orElse("")));
    }

    private static String printed(SearchTerm term) {
        if (term instanceof SearchPattern) {
            return "/" + Quoted.rest(term.text()) + "/";
        }
        return isBetweenSlashes(term.text()) ? Quoted.always(term.text()) : Quoted.rest(term.text());
    }

    private static boolean isBetweenSlashes(String text) {
        return text.length() > 2 && text.startsWith("/") && text.endsWith("/");
    }
}

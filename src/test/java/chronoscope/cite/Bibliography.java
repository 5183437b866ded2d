package chronoscope.cite;

import chronoscope.explore.Effect;
import chronoscope.explore.Effects;
import chronoscope.explore.Explorer;
import chronoscope.explore.Output;
import chronoscope.explore.Permission;
import chronoscope.explore.Reply;
import chronoscope.explore.Size;
import chronoscope.model.Timeline;
import chronoscope.session.Journal;
import chronoscope.session.Session;
import chronoscope.yaml.Progress;
import chronoscope.yaml.TimelineReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;

/** Sources of several kinds, and what commands print of them. */
final class Bibliography {
    static final String YAML = """
            title: Kinds of sources
            sources:
              news: {type: article-newspaper, title: Ferry sinks in the sound, container-title: The Gazette, author: [{family: Bell, given: Ida}], issued: 1912-04-16, url: "https://gazette.test/ferry", archive-url: "https://kept.test/ferry"}
              book: {type: book, title: The history of ships, author: [{family: Bell, given: Ida}, {family: Beethoven, given: Ludwig, non-dropping-particle: van}], publisher: Acme Press, publisher-place: Rome, issued: "1912~", edition: "2"}
              journal: {type: article-journal, title: Winds of the sea, author: [{family: Okafor, given: Chidi Amaka}, {family: Roe, given: Jane}], container-title: Journal of Tides, volume: "12", issue: "3", page: 111-119, issued: 2019-03, DOI: 10.1000/xyz}
              page: {type: webpage, title: How a keel is laid, author: [{literal: The Shipyard}], container-title: Shipyard Online, accessed: 2020-06-01, url: "https://yard.test/keel"}
              season: {type: article-magazine, title: Storms of a season, author: [{family: Roe, given: Jane}], container-title: Harbour, issued: 2001-21}
              chapter: {type: chapter, title: The keel, author: [{family: Doe, given: Jo}], editor: [{family: Hand, given: Ann}], container-title: Parts of ships, publisher: Sea Books, publisher-place: London, page: 5-9, issued: 2003}
              wire: {type: agency, title: The Wire}
            events:
              - id: all
                date: 1912
                title: All
                citations:
                  - {source: news, locator: paragraph 3, via: wire}
                  - {source: book, locator: pp. 3-5}
                  - {source: journal, locator: page 113}
                  - {source: page, locator: caption}
                  - {source: season}
                  - {source: chapter}
            """;

    private Bibliography() {}

    static Timeline timeline(String yaml) {
        return TimelineReader.read(
                        "t.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Progress.UNHEARD)
                .timeline();
    }

    /** Does a line, and returns what it answers. */
    static Reply reply(Timeline timeline, CitationStyles styles, String line) {
        Session session = new Session(
                Explorer.of(timeline, Size.USUAL, "dark"),
                EnumSet.allOf(Permission.class),
                Effects.NONE.with(Effect.Cite.class, wanted -> new CiteEffects(styles, 100).cite(wanted)),
                Journal.NONE);
        return session.execute(session.read(line).commands().get(0));
    }

    /** Returns what a line prints: references, and entries behind them. */
    static List<String> printed(Timeline timeline, CitationStyles styles, String line) {
        return reply(timeline, styles, line).output().stream()
                .map(Output::copied)
                .flatMap(String::lines)
                .toList();
    }
}

package chronoscope.document;

import chronoscope.cite.CitationStyle;
import chronoscope.cite.Markup;
import chronoscope.cite.StyleException;
import chronoscope.explore.Effect;
import chronoscope.model.Citation;
import chronoscope.model.Claim;
import chronoscope.model.Event;
import chronoscope.model.Link;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A document as one page of HTML that needs nothing else: no script, no file, no network. */
public final class HtmlDocument {
    private static final String STYLE = """
            :root{color-scheme:light dark;--text:#1a1a1a;--ground:#fff;--muted:#555;--rule:#ccc;--link:#0b57a4}
            @media(prefers-color-scheme:dark){:root{--text:#e8e8e8;--ground:#161616;--muted:#b0b0b0;--rule:#444;--link:#8ab8f0}}
            body{margin:0 auto;padding:1rem;max-width:62rem;font:1rem/1.5 system-ui,sans-serif;color:var(--text);background:var(--ground);overflow-wrap:anywhere}
            a{color:var(--link)}h1{line-height:1.2}h2{margin-top:2.5rem;border-bottom:1px solid var(--rule)}h3{margin-bottom:.2rem}
            article{margin:1.5rem 0}.when,.muted{color:var(--muted)}.when{display:block;font-size:1rem;font-weight:400}
            figure{margin:0}svg{width:100%;height:auto}dl{display:grid;grid-template-columns:max-content 1fr;gap:0 1rem;margin:.3rem 0}dt{color:var(--muted)}dd{margin:0}
            ul,ol{padding-left:1.5rem}ol.notes{padding-left:3rem}ul.entries{list-style:none;padding:0}ul.entries li{margin:.5rem 0;padding-left:2rem;text-indent:-2rem}
            .csl-left-margin,.csl-right-inline{display:inline}.csl-left-margin{margin-right:.5rem}.anchor{font-weight:400;text-decoration:none;padding:0 .4rem}
            @page{margin:2cm}
            @media print{:root{--text:#000;--ground:#fff;--muted:#444;--link:#000}body{max-width:none;padding:0;font-size:10pt}nav,.anchor{display:none}article,li{break-inside:avoid}h2,h3{break-after:avoid}a{text-decoration:none}}
            """;

    private final Document document;
    private final StringBuilder out = new StringBuilder();

    private HtmlDocument(Document document) {
        this.document = document;
    }

    public static List<String> lines(Effect.Export export, CitationStyle style) throws StyleException {
        HtmlDocument page = new HtmlDocument(Document.of(export, style, Markup.HTML));
        page.write();
        return page.out.toString().lines().toList();
    }

    private static String text(String text) {
        return Markup.HTML.text(text);
    }

    private void write() {
        String title = text(document.timeline().title());
        line("<!DOCTYPE html>");
        line("<html lang=\"en\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line("<title>" + (title.isBlank() ? "Timeline" : title) + "</title>");
        line("<style>\n" + STYLE + "</style>");
        line("</head>");
        line("<body>");
        line("<header>");
        line("<h1>" + (title.isBlank() ? "Timeline" : title) + "</h1>");
        paragraphs(document.timeline().description());
        line("<p class=\"muted\">" + text(document.extent()) + "</p>");
        line("</header>");
        contents();
        line("<main>");
        document.export().chart().ifPresent(chart -> {
            heading("axis", "Axis");
            line("<figure>" + AxisPicture.of(chart) + "</figure>");
            line("</section>");
        });
        heading("events", "Events");
        document.events().forEach(this::event);
        line("</section>");
        if (!document.notes().isEmpty()) {
            notes();
        }
        if (!document.bibliography().isEmpty()) {
            heading("bibliography", "Bibliography");
            line("<ul class=\"entries\">");
            document.bibliography().forEach(entry -> line("<li>" + entry + "</li>"));
            line("</ul>\n</section>");
        }
        line("</main>");
        line("</body>");
        line("</html>");
    }

    private void contents() {
        line("<nav aria-label=\"Contents\">");
        line("<ul>");
        if (document.export().chart().isPresent()) {
            line("<li><a href=\"#axis\">Axis</a></li>");
        }
        line("<li><a href=\"#events\">Events</a></li>");
        if (!document.notes().isEmpty()) {
            line("<li><a href=\"#notes\">Citations</a></li>");
        }
        if (!document.bibliography().isEmpty()) {
            line("<li><a href=\"#bibliography\">Bibliography</a></li>");
        }
        line("</ul>");
        line("</nav>");
    }

    private void heading(String id, String title) {
        line("<section aria-labelledby=\"" + id + "\">");
        line("<h2 id=\"" + id + "\">" + title + "</h2>");
    }

    private void event(Event event) {
        String id = "event-" + text(event.id());
        line("<article id=\"" + id + "\">");
        line("<h3><span class=\"when\">" + text(event.date().words()) + "</span>" + text(event.title())
                + "<a class=\"anchor\" href=\"#" + id + "\" aria-label=\"Link to this event: " + text(event.title())
                + "\">#</a></h3>");
        paragraphs(event.summary());
        String standing = document.standing(event);
        if (!standing.isEmpty()) {
            line("<p class=\"muted\">" + text(standing) + "</p>");
        }
        if (!event.citations().isEmpty()) {
            line("<p>Cited: " + references(event.citations()) + "</p>");
        }
        if (!event.claims().isEmpty()) {
            line("<ul>");
            event.claims().forEach(this::claim);
            line("</ul>");
        }
        List<Link> links = document.links(event);
        var names = document.names(event);
        if (!names.isEmpty() || !links.isEmpty()) {
            line("<dl>");
            names.forEach((label, value) -> line("<dt>" + label + "</dt><dd>" + text(value) + "</dd>"));
            links.forEach(
                    link -> line("<dt>" + text(link.type().replace('-', ' ')) + "</dt><dd>" + other(link) + "</dd>"));
            line("</dl>");
        }
        line("</article>");
    }

    private String other(Link link) {
        return "<a href=\"#event-" + text(link.event()) + "\">" + text(document.other(link)) + "</a>";
    }

    private void claim(Claim claim) {
        String standing = document.standing(claim);
        line("<li>" + text(claim.text()) + " " + references(claim.citations())
                + (standing.isEmpty() ? "" : " <span class=\"muted\">(" + text(standing) + ")</span>") + "</li>");
    }

    private String references(Collection<Citation> citations) {
        return document.numbers(citations)
                .map(number -> "<a href=\"#note-" + number + "\">[" + number + "]</a>")
                .collect(Collectors.joining(" "));
    }

    private void notes() {
        heading("notes", "Citations");
        line("<ol class=\"notes\">");
        for (int index = 0; index < document.notes().size(); index++) {
            line("<li id=\"note-" + (index + 1) + "\">" + document.notes().get(index) + "</li>");
        }
        line("</ol>\n</section>");
    }

    private void paragraphs(String prose) {
        prose.lines().filter(line -> !line.isBlank()).forEach(line -> line("<p>" + text(line) + "</p>"));
    }

    private void line(String line) {
        out.append(line).append('\n');
    }
}

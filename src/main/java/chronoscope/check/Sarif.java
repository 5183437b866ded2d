package chronoscope.check;

import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Position;
import chronoscope.yaml.Rule;
import chronoscope.yaml.Severity;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Problems as SARIF 2.1.0 (OASIS) has them. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

    private Sarif() {}

    /** Returns a log of one run. */
    static Map<String, Object> log(List<Checked> files, String version) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(version)));
        run.put("columnKind", "unicodeCodePoints");
        run.put(
                "results",
                files.stream()
                        .flatMap(file -> file.problems().stream().map(problem -> result(file, problem)))
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> driver(String version) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "chronoscope");
        driver.put("version", version);
        driver.put("rules", Explanation.all().stream().map(Sarif::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(Explanation explained) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", explained.rule().label());
        rule.put("shortDescription", text(explained.summary()));
        rule.put("fullDescription", text(explained.about()));
        rule.put("defaultConfiguration", configuration(explained.rule().usual()));
        return rule;
    }

    private static Map<String, Object> configuration(Optional<Severity> usual) {
        return usual.isPresent() ? Map.of("level", usual.get().label()) : Map.of("enabled", false);
    }

    private static Map<String, Object> result(Checked file, FileProblem problem) {
        Rule rule = problem.rule();
        String subject = file.subject(problem);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", rule.label());
        result.put("level", problem.severity().label());
        result.put("message", text(problem.message()));
        Map<String, Object> location = location(file, new Position(problem.line(), problem.column()));
        location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", subject.replace(' ', '/'))));
        result.put("locations", List.of(location));
        if (!problem.related().isEmpty()) {
            result.put(
                    "relatedLocations",
                    problem.related().stream()
                            .map(related -> related(file, related))
                            .toList());
        }
        result.put("partialFingerprints", Map.of("ruleAndSubject/v1", rule.label() + " " + subject));
        return result;
    }

    private static Map<String, Object> related(Checked file, FileProblem.Related related) {
        Map<String, Object> location = location(file, related.place());
        location.put("message", text(related.message()));
        return location;
    }

    private static Map<String, Object> location(Checked file, Position place) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(file.path())));
        if (place.line() > 0) {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", place.line());
            region.put("startColumn", place.column());
            physical.put("region", region);
        }
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        return location;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    /** Returns the path as a reference: one that is relative stays so, whatever its first part looks like. */
    private static String uri(String path) {
        boolean absolute = path.startsWith("/");
        String first = path.replaceFirst("/.*", "");
        String plain = !absolute && first.contains(":") ? "./" + path : path;
        try {
            return new URI(absolute ? "file" : null, absolute ? "" : null, plain, null).toASCIIString();
        } catch (URISyntaxException unusual) {
            return "file";
        }
    }
}

package chronoscope.check;

import chronoscope.json.Json;
import chronoscope.text.Counted;
import chronoscope.text.Labelled;
import chronoscope.text.Printable;
import chronoscope.yaml.FileProblem;
import chronoscope.yaml.Position;
import chronoscope.yaml.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How the problems of files are written. */
public enum ReportFormat implements Labelled {
    /** Lines that people and editors read, each with an excerpt. */
    TEXT {
        @Override
        public List<String> lines(List<Checked> files, String version) {
            return files.stream().flatMap(ReportFormat::text).toList();
        }
    },
    /** JSON, an object a line. */
    JSON {
        @Override
        public List<String> lines(List<Checked> files, String version) {
            Map<String, Object> done = new LinkedHashMap<>();
            done.put("type", "done");
            done.put("ok", files.stream().allMatch(file -> file.count(Severity.ERROR) == 0));
            done.put("files", files.size());
            for (Severity severity : Severity.values()) {
                done.put(
                        severity.label() + "s",
                        files.stream().mapToLong(file -> file.count(severity)).sum());
            }
            return Stream.concat(
                            files.stream()
                                    .flatMap(file ->
                                            file.problems().stream().map(problem -> Json.line(json(file, problem)))),
                            Stream.of(Json.line(done)))
                    .toList();
        }
    },
    /** Workflow commands of GitHub, which shows them beside the lines. */
    GITHUB {
        @Override
        public List<String> lines(List<Checked> files, String version) {
            return files.stream()
                    .flatMap(file -> file.problems().stream().map(problem -> github(file, problem)))
                    .toList();
        }
    },
    /** SARIF 2.1.0, one document. */
    SARIF {
        @Override
        public List<String> lines(List<Checked> files, String version) {
            return List.of(Json.line(Sarif.log(files, version)));
        }
    };

    /** Returns the report, line by line. */
    public abstract List<String> lines(List<Checked> files, String version);

    /** Returns a problem in one line: where, what, and by which rule. */
    public static String line(FileProblem problem) {
        return problem.text() + " [" + problem.rule().label() + "]";
    }

    private static Stream<String> text(Checked file) {
        if (file.problems().isEmpty()) {
            return Stream.of(file.name() + ": "
                    + Counted.of(file.reading().timeline().events().size(), "event") + ", no problems");
        }
        Excerpts excerpts = new Excerpts(file.body());
        List<String> lines = new ArrayList<>();
        for (FileProblem problem : file.problems()) {
            lines.add(line(problem));
            lines.addAll(excerpts.at(new Position(problem.line(), problem.column())));
            for (FileProblem.Related related : problem.related()) {
                Position place = related.place();
                lines.add(Printable.line(problem.file()) + ":" + place.line() + ":" + place.column() + ": note: "
                        + related.message());
                lines.addAll(excerpts.at(place));
            }
        }
        return lines.stream();
    }

    private static Map<String, Object> json(Checked file, FileProblem problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "problem");
        fields.put("file", file.path());
        fields.put("line", problem.line());
        fields.put("column", problem.column());
        fields.put("severity", problem.severity().label());
        fields.put("rule", problem.rule().label());
        fields.put("subject", file.subject(problem));
        fields.put("message", problem.message());
        fields.put(
                "related", problem.related().stream().map(ReportFormat::related).toList());
        return fields;
    }

    private static Map<String, Object> related(FileProblem.Related related) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", related.place().line());
        fields.put("column", related.place().column());
        fields.put("message", related.message());
        return fields;
    }

    private static String github(Checked file, FileProblem problem) {
        String place = problem.line() == 0 ? "" : ",line=" + problem.line() + ",col=" + problem.column();
        return "::" + problem.severity().label() + " file=" + property(Printable.line(file.path())) + place + ",title="
                + problem.rule().label() + "::" + data(problem.message());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}

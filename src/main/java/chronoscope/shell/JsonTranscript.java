package chronoscope.shell;

import chronoscope.command.Command;
import chronoscope.explore.Reply;
import chronoscope.json.Json;
import chronoscope.script.ScriptPosition;
import chronoscope.script.Transcript;
import chronoscope.text.Problem;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes everything as JSON, one object a line; each command ends with one of type {@code done}. */
public final class JsonTranscript implements Transcript {
    private final String script;
    private final PrintWriter out;
    private final EventJson printer;

    /** @param script the one whose name every line need not tell */
    public JsonTranscript(String script, PrintWriter out) {
        this.script = script;
        this.out = out;
        this.printer = new EventJson(out::println);
    }

    @Override
    public void reply(ScriptPosition place, Command command, Reply reply) {
        reply.output().forEach(each -> each.to(printer));
        reply.note().ifPresent(printer::message);
        reply.problem().ifPresent(problem -> error(place, Map.of(), problem, reply.details()));
        done(place, reply.problem().isEmpty());
    }

    @Override
    public void misread(ScriptPosition place, Problem problem) {
        error(place, Map.of("column", problem.column()), problem.message(), List.of());
        done(place, false);
    }

    @Override
    public boolean flush() {
        return !out.checkError();
    }

    private void error(ScriptPosition place, Map<String, Integer> column, String message, List<String> details) {
        Map<String, Object> fields = fields(place);
        fields.putAll(column);
        fields.put("message", message);
        if (!details.isEmpty()) {
            fields.put("details", details);
        }
        print("error", fields);
    }

    private void done(ScriptPosition place, boolean ok) {
        Map<String, Object> fields = fields(place);
        fields.put("ok", ok);
        print("done", fields);
    }

    private Map<String, Object> fields(ScriptPosition place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", place.line());
        if (!place.script().equals(script)) {
            fields.put("script", place.script());
        }
        return fields;
    }

    private void print(String type, Map<String, ?> fields) {
        out.println(Json.line(EventJson.typed(type, fields)));
    }
}

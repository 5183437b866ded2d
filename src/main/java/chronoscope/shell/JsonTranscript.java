package chronoscope.shell;

import chronoscope.command.Problem;
import chronoscope.explore.Reply;
import chronoscope.json.Json;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes everything as JSON, one object a line; each command ends with one of type {@code done}. */
public final class JsonTranscript implements Transcript {
    private final PrintWriter out;
    private final EventJson printer;

    public JsonTranscript(PrintWriter out) {
        this.out = out;
        this.printer = new EventJson(out::println);
    }

    @Override
    public void reply(Reply reply, int line) {
        reply.output().forEach(each -> each.to(printer));
        reply.note().ifPresent(printer::message);
        reply.problem().ifPresent(problem -> print("error", Map.of("line", line, "message", problem)));
        done(line, reply.problem().isEmpty());
    }

    @Override
    public void misread(Problem problem, int line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", line);
        fields.put("column", problem.column());
        fields.put("message", problem.message());
        print("error", fields);
        done(line, false);
    }

    @Override
    public boolean flush() {
        return !out.checkError();
    }

    private void done(int line, boolean ok) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", line);
        fields.put("ok", ok);
        print("done", fields);
    }

    private void print(String type, Map<String, ?> fields) {
        out.println(Json.line(EventJson.typed(type, fields)));
    }
}

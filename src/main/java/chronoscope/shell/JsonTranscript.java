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
        reply.problem().ifPresent(problem -> error(line, Map.of(), problem));
        done(line, reply.problem().isEmpty());
    }

    @Override
    public void misread(Problem problem, int line) {
        error(line, Map.of("column", problem.column()), problem.message());
        done(line, false);
    }

    @Override
    public boolean flush() {
        return !out.checkError();
    }

    private void error(int line, Map<String, Integer> place, String message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("line", line);
        fields.putAll(place);
        fields.put("message", message);
        print("error", fields);
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

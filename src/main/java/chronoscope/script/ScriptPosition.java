package chronoscope.script;

import chronoscope.text.Printable;

/**
 * Where a command stands.
 *
 * @param script the script's name, for people
 * @param line from 1
 */
public record ScriptPosition(String script, int line) {
    public ScriptPosition {
        script = Printable.line(script);
    }

    @Override
    public String toString() {
        return script + ":" + line;
    }
}

package chronoscope.terminal;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * Turns a terminal's bytes into keys, pasted text and what the mouse does.
 *
 * <p>Bytes may come in any pieces. After a piece that leaves {@link #waiting()} true, the owner waits a moment for more
 * and else calls {@link #timeOut()}: so an Escape key is told from the start of a sequence. What is none of these (focus,
 * device replies but for the background's colour, unknown sequences) is swallowed whole. No bytes make it throw.
 */
final class KeyDecoder {
    private static final int ESCAPE = 0x1B;
    private static final int BELL = 0x07;
    private static final int CANCEL = 0x18;
    private static final int SUBSTITUTE = 0x1A;
    private static final int LONGEST_SEQUENCE = 64;
    private static final int MOUSE_BYTES = 3;

    private enum State {
        GROUND,
        ESCAPED,
        CONTROL,
        APPLICATION,
        LINUX,
        MOUSE,
        STRING,
        STRING_ESCAPED,
        PASTE
    }

    private final Consumer<Input> sink;
    private final Utf8Decoder characters = new Utf8Decoder();
    private final Paste paste = new Paste();
    private final StringBuilder parameters = new StringBuilder();
    private State state = State.GROUND;
    private char opener = ' ';
    private boolean alt;
    private int left;

    KeyDecoder(Consumer<Input> sink) {
        this.sink = sink;
    }

    /** Takes the first bytes of the buffer, as many as the length says. */
    void take(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            take(bytes[i] & 0xFF);
        }
    }

    /** Tells whether what came may be a key alone or the start of a sequence. */
    boolean waiting() {
        return switch (state) {
            case ESCAPED -> true;
            // Behind a whole answer, an Escape is the first half of its end.
            case STRING_ESCAPED -> answer().isEmpty();
            case CONTROL, APPLICATION, STRING -> parameters.isEmpty();
            default -> false;
        };
    }

    /** Takes what has come so far as keys: nothing followed in time. */
    void timeOut() {
        if (!waiting()) {
            return;
        }
        State before = state;
        boolean twice = alt;
        ground();
        if (before == State.ESCAPED || before == State.STRING_ESCAPED) {
            sink.accept(KeySequences.controlCharacter(ESCAPE, false));
            if (twice) {
                sink.accept(KeySequences.controlCharacter(ESCAPE, false));
            }
        } else {
            sink.accept(KeySequences.typed(opener, true));
        }
    }

    private void take(int next) {
        switch (state) {
            case GROUND -> plain(next);
            case ESCAPED -> escaped(next);
            case CONTROL -> control(next);
            case APPLICATION -> application(next);
            case LINUX -> end(KeySequences.linux((char) next));
            case MOUSE -> mouse();
            case STRING -> string(next);
            case STRING_ESCAPED -> stringEscaped(next);
            case PASTE -> paste(next);
        }
    }

    private void plain(int next) {
        boolean control = next < ' ' || next == 0x7F;
        if (characters.waiting() && (next < 0x80 || next >= 0xC0)) {
            type(characters.giveUp());
            plain(next);
        } else if (next == ESCAPE) {
            state = State.ESCAPED;
        } else if (control) {
            sink.accept(KeySequences.controlCharacter(next, alt));
            alt = false;
        } else {
            characters.take(next).ifPresent(this::type);
        }
    }

    private void type(int codePoint) {
        sink.accept(KeySequences.typed(codePoint, alt));
        alt = false;
    }

    private void escaped(int next) {
        switch (next) {
            case '[' -> open(State.CONTROL, next);
            case 'O' -> open(State.APPLICATION, next);
            case ']', 'P', 'X', '^', '_' -> open(State.STRING, next);
            case ESCAPE -> escapedTwice();
            default -> {
                boolean before = alt;
                ground();
                if (before) {
                    sink.accept(KeySequences.controlCharacter(ESCAPE, false));
                }
                alt = true;
                plain(next);
            }
        }
    }

    /** An Escape before a sequence is rxvt's way to say alt; more of them are keys of their own. */
    private void escapedTwice() {
        if (alt) {
            sink.accept(KeySequences.controlCharacter(ESCAPE, false));
        }
        alt = true;
    }

    private void open(State sequence, int next) {
        state = sequence;
        opener = (char) next;
        parameters.setLength(0);
    }

    private void control(int next) {
        boolean rxvtShift = next == '$' && parameters.length() == 1;
        if (parameters.isEmpty() && next == '[') {
            state = State.LINUX;
        } else if (parameters.isEmpty() && next == 'M') {
            state = State.MOUSE;
            left = MOUSE_BYTES;
        } else if (('@' <= next && next <= '~') || rxvtShift) {
            finishControl((char) next);
        } else {
            collect(next);
        }
    }

    private void finishControl(char last) {
        String read = parameters.toString();
        if (last == '~' && read.equals("200")) {
            ground();
            state = State.PASTE;
        } else {
            boolean key = read.length() < LONGEST_SEQUENCE && read.chars().noneMatch(c -> c < '0');
            end(key ? KeySequences.control(read, last, alt) : Optional.empty());
        }
    }

    private void application(int next) {
        if ('@' <= next && next <= '~') {
            end(KeySequences.application(parameters.toString(), (char) next, alt));
        } else {
            collect(next);
        }
    }

    /** Keeps a parameter's byte; anything else breaks the sequence off, and is read afresh. */
    private void collect(int next) {
        if (' ' <= next && next < '@') {
            if (parameters.length() < LONGEST_SEQUENCE) {
                parameters.append((char) next);
            }
            return;
        }
        ground();
        if (next != CANCEL && next != SUBSTITUTE) {
            plain(next);
        }
    }

    private void mouse() {
        left--;
        if (left == 0) {
            ground();
        }
    }

    private void string(int next) {
        if (next == ESCAPE) {
            state = State.STRING_ESCAPED;
        } else if (next == BELL) {
            end(answer());
        } else if (next == CANCEL || next == SUBSTITUTE) {
            ground();
        } else if (parameters.length() < LONGEST_SEQUENCE) {
            parameters.append((char) next);
        }
    }

    private void stringEscaped(int next) {
        end(answer());
        if (next != '\\') {
            state = State.ESCAPED;
            escaped(next);
        }
    }

    private Optional<Input> answer() {
        return opener == ']' ? KeySequences.answer(parameters.toString()) : Optional.empty();
    }

    private void paste(int next) {
        paste.take(next).ifPresent(text -> {
            ground();
            sink.accept(new Input.Pasted(text));
        });
    }

    private void end(Optional<Input> key) {
        ground();
        key.ifPresent(sink);
    }

    private void ground() {
        state = State.GROUND;
        alt = false;
    }
}

package chronoscope.terminal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Turns a terminal's bytes into keys, pasted text, answers and what the mouse does.
 *
 * <p>Bytes may come in any pieces. After each piece the owner waits for more as long as {@link #patience()} says, and else
 * calls {@link #timeOut()}: so an Escape key is told from the start of a sequence, and nothing that lacks its end keeps the
 * keys for long. What is none of these (focus, replies that nobody here asked for, unknown sequences) is swallowed whole.
 * No bytes make it throw.
 */
final class KeyDecoder {
    private static final int ESCAPE = 0x1B;
    private static final int BELL = 0x07;
    private static final int CANCEL = 0x18;
    private static final int SUBSTITUTE = 0x1A;
    private static final int INTERRUPT = 0x03;
    private static final int LONGEST_SEQUENCE = 64;
    private static final int LONGEST_STRING = 1 << 16;
    private static final int MOUSE_BYTES = 3;

    /** How long an Escape may be the start of a sequence. */
    private static final int ESCAPE_MILLISECONDS = 40;

    /** Nobody types so many bytes at once. */
    private static final int LONGEST_TYPED = 16;

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
    private final Patience patience;
    private final Utf8Decoder characters = new Utf8Decoder();
    private final Paste paste = new Paste();
    private final StringBuilder parameters = new StringBuilder();
    private State state = State.GROUND;
    private char opener = ' ';
    private boolean alt;
    private int left;
    private boolean pasteCutOff;

    KeyDecoder(Consumer<Input> sink) {
        this(sink, System::nanoTime);
    }

    KeyDecoder(Consumer<Input> sink, LongSupplier nanoTime) {
        this.sink = sink;
        this.patience = new Patience(nanoTime);
    }

    /** Takes the first bytes of the buffer, as many as the length says. */
    void take(byte[] bytes, int length) {
        if (length > 0 && pasteCutOff) {
            pasteCutOff = false;
            // On a slow line the rest of a paste may come late; what it holds are no keys.
            if (length > LONGEST_TYPED && bytes[0] != ESCAPE) {
                open(State.PASTE, ' ');
            }
        }
        patience.more(length);
        for (int i = 0; i < length; i++) {
            take(bytes[i] & 0xFF);
        }
    }

    /** Returns how many milliseconds to wait for more before what came is taken as it is; empty for any time. */
    OptionalInt patience() {
        if (state == State.GROUND) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(maybeKey() ? ESCAPE_MILLISECONDS : patience.milliseconds());
    }

    /** Tells whether what came may be a key alone or the start of a sequence. */
    private boolean maybeKey() {
        return switch (state) {
            case ESCAPED -> true;
            // Behind a whole answer, an Escape is the first half of its end.
            case STRING_ESCAPED -> answer().isEmpty();
            case CONTROL, APPLICATION, STRING -> parameters.isEmpty();
            case PASTE -> paste.endsWith(INTERRUPT);
            default -> false;
        };
    }

    /** Takes what has come so far as it is: nothing followed in time. */
    void timeOut() {
        boolean key = maybeKey();
        switch (state) {
            case ESCAPED -> endWithEscape();
            case STRING_ESCAPED -> {
                giveUpOpener(ESCAPE);
                end(answer());
                if (key) {
                    endWithEscape();
                }
            }
            case CONTROL, APPLICATION, STRING -> {
                giveUpOpener(ESCAPE);
                ground();
            }
            case PASTE -> cutOffPaste(key);
            case LINUX, MOUSE -> ground();
            case GROUND -> {
                // There is nothing that could end.
            }
        }
    }

    private void endWithEscape() {
        boolean twice = alt;
        ground();
        sink.accept(KeySequences.controlCharacter(ESCAPE, false));
        if (twice) {
            sink.accept(KeySequences.controlCharacter(ESCAPE, false));
        }
    }

    /** What would have opened a sequence is a key with Alt, if nothing of a sequence came behind it. */
    private void giveUpOpener(int next) {
        if (parameters.isEmpty() && !cancels(next)) {
            sink.accept(KeySequences.typed(opener, true));
        }
    }

    private void cutOffPaste(boolean interrupted) {
        ground();
        pasteCutOff = !interrupted;
        sink.accept(new Input.Pasted(paste.cutOff(interrupted ? 1 : 0)));
        if (interrupted) {
            plain(INTERRUPT);
        }
    }

    private void take(int next) {
        switch (state) {
            case GROUND -> plain(next);
            case ESCAPED -> escaped(next);
            case CONTROL -> control(next);
            case APPLICATION -> application(next);
            case LINUX -> linux(next);
            case MOUSE -> mouse(next);
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
            patience.begin();
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
        left = LONGEST_STRING;
        patience.begin();
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
            open(State.PASTE, ' ');
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
            keep(next);
        } else {
            giveUpOpener(next);
            breakOff(next);
        }
    }

    private void keep(int next) {
        if (parameters.length() < LONGEST_SEQUENCE) {
            parameters.append((char) next);
        }
    }

    private void breakOff(int next) {
        ground();
        if (!cancels(next)) {
            plain(next);
        }
    }

    private static boolean cancels(int next) {
        return next == CANCEL || next == SUBSTITUTE;
    }

    private void linux(int next) {
        if (next < ' ') {
            breakOff(next);
        } else {
            end(KeySequences.linux((char) next));
        }
    }

    private void mouse(int next) {
        if (next < ' ') {
            breakOff(next);
            return;
        }
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
        } else if (next < ' ' || (parameters.isEmpty() && !KeySequences.begins(opener, next))) {
            giveUpOpener(next);
            breakOff(next);
        } else if (left == 0) {
            ground();
        } else {
            left--;
            keep(next);
        }
    }

    private void stringEscaped(int next) {
        boolean ended = next == '\\';
        if (!ended) {
            giveUpOpener(next);
        }
        end(answer());
        if (!ended) {
            plain(ESCAPE);
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

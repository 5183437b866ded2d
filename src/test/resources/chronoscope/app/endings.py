"""Ends a program in many ways in a slow terminal whose wheel turns, and checks that the shell gets nothing of that.

endings.py SEED COUNT WAY... -- COMMAND...
COUNT endings by each WAY: quit, interrupt, TERM, HUP, USR1, editor, close. Exits with 0 when each left the terminal as it was.
"""
import collections
import os
import pty
import random
import select
import shlex
import signal
import sys
import tempfile
import termios
import time

LIMIT = 30
PROMPT = b"PROMPT> "
WHEEL = b"\x1b[<65;20;12M"
ANSWERS = {b"\x1b[c": b"\x1b[?62;22c", b"\x1b]11;?\x1b\\": b"\x1b]11;rgb:1e1e/1e1e/2e2e\x1b\\", b"\x1b[6n": b"\x1b[2;2R"}


class Terminal:
    """A terminal some way off: it acts on what it is sent late, and answers in order."""

    def __init__(self, delay, folder):
        self.delay, self.turns, self.seen, self.shown = delay, False, b"", b""
        self.coming, self.going = collections.deque(), collections.deque()
        self.child, self.fd = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            editor = os.path.join(folder, "editor")
            os.environ.update(TERM="xterm-256color", PS1=PROMPT.decode(), HISTFILE="", EDITOR=editor)
            for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
                signal.signal(number, signal.SIG_DFL)
            os.execvp("bash", ["bash", "--norc", "--noprofile", "--noediting", "-i"])

    def step(self):
        now = time.monotonic()
        if select.select([self.fd], [], [], 0.004)[0]:
            try:
                self.coming.append((now + self.delay, os.read(self.fd, 65536)))
            except OSError:
                raise EOFError
        while self.coming and self.coming[0][0] <= now:
            self.act(self.coming.popleft()[1])
        if self.turns:
            self.going.append((now + self.delay, WHEEL))
        while self.going and self.going[0][0] <= now:
            os.write(self.fd, self.going.popleft()[1])

    def act(self, sent):
        self.seen += sent
        self.shown += sent
        while True:
            found = [(self.seen.find(each), each) for each in (*ANSWERS, b"\x1b[?1000h", b"\x1b[?1000l")]
            found = [each for each in found if each[0] >= 0]
            if not found:
                return
            at, sequence = min(found)
            self.seen = self.seen[at + len(sequence):]
            if sequence in ANSWERS:
                self.going.append((time.monotonic() + self.delay, ANSWERS[sequence]))
            else:
                self.turns = sequence.endswith(b"h")

    def until(self, text):
        end = time.monotonic() + LIMIT
        while text not in self.shown:
            self.step()
            if time.monotonic() > end:
                sys.exit("waited for %r, saw %r" % (text, self.shown[-600:]))
        at = self.shown.index(text) + len(text)
        before, self.shown = self.shown[:at], self.shown[at:]
        return before

    def pause(self, seconds):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.step()

    def type(self, keys):
        self.going.append((time.monotonic() + self.delay, keys))

    def ask(self, line):
        self.type(line.encode() + b"\n")
        self.until(line.encode() + b"\r\n")
        return self.until(PROMPT)[: -len(PROMPT)].decode().strip()

    def program(self):
        with open("/proc/%d/task/%d/children" % (self.child, self.child)) as children:
            return int(children.read().split()[-1])

    def close(self):
        os.close(self.fd)
        os.waitpid(self.child, 0)


def end(way, delay, early, folder, command):
    terminal = Terminal(delay, folder)
    terminal.until(PROMPT)
    modes = terminal.ask("stty -g")
    terminal.type(command.encode() + b"\n")
    terminal.until(b"\x1b[?1000h")
    terminal.pause(early)
    program = terminal.program()
    if way == "close":
        os.close(terminal.fd)
        limit = time.monotonic() + LIMIT
        while os.path.exists("/proc/%d" % program) and time.monotonic() < limit:
            time.sleep(0.01)
        if os.path.exists("/proc/%d" % program):
            sys.exit("it goes on without its terminal")
        os.waitpid(terminal.child, 0)
        return
    if way == "editor":
        terminal.type(b"e")
        terminal.until(b"EDITED")
        with open(os.path.join(folder, "typed")) as typed:
            got = typed.read()
            if got:
                sys.exit("the editor got %r" % got)
        terminal.until(b"\x1b[?1000h")
        terminal.pause(early)
    if way in ("TERM", "HUP", "USR1"):
        os.kill(program, getattr(signal, "SIG" + way))
    else:
        terminal.type(b"\x03\x03" if way == "interrupt" else b"Q")
    terminal.until(b"\x1b[?1049l")
    after = terminal.until(PROMPT)
    terminal.pause(2 * delay + 0.05)
    after += terminal.shown
    if after.strip() != PROMPT.strip() and after.strip() not in (PROMPT.strip(), b"Hangup", b"Terminated"):
        sys.exit("behind the screen came %r" % after)
    if terminal.ask("echo all is well") != "all is well":
        sys.exit("the shell has read more than was typed")
    if terminal.ask("stty -g") != modes:
        sys.exit("the modes differ")
    terminal.close()


def main():
    at = sys.argv.index("--")
    choice = random.Random(int(sys.argv[1]))
    command = " ".join(shlex.quote(word) for word in sys.argv[at + 1:])
    with tempfile.TemporaryDirectory() as folder:
        editor = os.path.join(folder, "editor")
        with open(editor, "w") as script:
            # It reads whatever comes within a moment.
            script.write("#!/bin/sh\nstty raw -echo min 0 time 5\ncat > '%s/typed'\nstty sane\necho EDITED\n" % folder)
        os.chmod(editor, 0o755)
        for number in range(int(sys.argv[2])):
            for way in sys.argv[3:at]:
                delay, early = choice.choice((0.0, 0.005, 0.05, 0.2)), choice.choice((0.0, 0.01, 0.1, 0.4))
                if number == 0:
                    delay, early = 0.0, 0.0  # As soon as the screen is its own.
                print(number, way, delay, early, flush=True)
                end(way, delay, early, folder, command)


main()

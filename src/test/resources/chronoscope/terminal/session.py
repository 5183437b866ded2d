"""Drives a program on a real pseudo-terminal, inside an interactive shell; waits on output alone.

Usage: session.py SCENARIO COMMAND...; exits with 0 when all was as it should be.
"""
import fcntl
import os
import pty
import re
import select
import shlex
import signal
import struct
import sys
import termios
import time

LIMIT = 20
PROMPT = b"PROMPT> "
command = " ".join(shlex.quote(word) for word in sys.argv[2:])


class Session:
    def __init__(self):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.environ.update(TERM="xterm-256color", LANG="C.UTF-8", LC_ALL="C.UTF-8", PS1=PROMPT.decode(), HISTFILE="")
            # Whoever runs the tests may ignore signals, which programs inherit.
            for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM):
                signal.signal(number, signal.SIG_DFL)
            os.execvp("bash", ["bash", "--norc", "--noprofile", "--noediting", "-i"])
        self.size(80, 24)
        self.seen = b""
        self.wait(PROMPT)

    def size(self, columns, rows):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, text):
        os.write(self.terminal, text.encode())

    def wait(self, pattern):
        """Waits until the pattern has come, and returns all up to its end."""
        end = time.monotonic() + LIMIT
        pattern = pattern if isinstance(pattern, bytes) else pattern.encode()
        while pattern not in self.seen:
            left = end - time.monotonic()
            if left <= 0 or not select.select([self.terminal], [], [], left)[0]:
                sys.exit("waited for %r, saw %r" % (pattern, self.seen))
            try:
                said = os.read(self.terminal, 65536)
                self.seen += said
                # As every terminal does, it says what it is when it is asked.
                for _ in range(said.count(b"\x1b[c")):
                    self.send("\x1b[?62;22c")
            except OSError:
                sys.exit("the terminal ended; waited for %r, saw %r" % (pattern, self.seen))
        at = self.seen.index(pattern) + len(pattern)
        before, self.seen = self.seen[:at], self.seen[at:]
        return before

    def ask(self, line):
        self.send(line + "\n")
        self.wait(line.encode() + b"\r\n")
        return self.wait(PROMPT)[: -len(PROMPT)].decode().strip()

    def start(self):
        self.modes = self.ask("stty -g")
        self.send(command + "\n")
        self.wait("[ready 80x24]")

    def ended(self, code):
        """The program is gone, with this exit code, and has put the terminal back."""
        left = self.wait(PROMPT)
        for sequence in (b"\x1b[?1000l", b"\x1b[?1002l", b"\x1b[?1006l", b"\x1b[?2004l", b"\x1b[?7h", b"\x1b[?25h", b"\x1b[?1049l", b"\x1b[m"):
            expect(sequence in left, "%r is not in %r" % (sequence, left))
        expect(self.ask("echo code=$?") == "code=%d" % code, "wrong exit code")
        expect(self.ask("stty -g") == self.modes, "the modes differ")
        return left

    def signal(self, number):
        """Sends the program a signal, once it has taken its signals, which it does beside its first frame."""
        program = self.program()
        end = time.monotonic() + LIMIT
        while not all(self.takes(program, each) for each in (signal.SIGTSTP, signal.SIGCONT, signal.SIGXCPU)):
            expect(time.monotonic() < end, "it takes no signals")
            select.select([], [], [], 0.01)
        os.kill(program, number)

    def takes(self, program, number):
        with open("/proc/%d/status" % program) as status:
            caught = re.search(r"SigCgt:\s*(\w+)", status.read()).group(1)
        return int(caught, 16) >> (number - 1) & 1

    def program(self):
        """Returns the process id of the program, which is the shell's only child."""
        with open("/proc/%d/task/%d/children" % (self.child, self.child)) as children:
            return int(children.read().split()[-1])


def expect(truth, message):
    if not truth:
        sys.exit(message)


def quits(session):
    session.start()
    session.send("q")
    session.ended(0)


def keys(session):
    session.start()
    for sent, shown in (("\x03", "Character c"), ("\x13", "Character s"), ("\x16", "Character v"), ("\r", "Enter"),
                        ("\x1b[A", "ArrowUp"), ("\x1b", "Escape"), ("\x1c", "Character \\")):
        session.send(sent)
        session.wait(shown)
    session.send("\x1b[200~a q x\x1b[201~")
    session.wait("a q x")
    session.send("\x1b[<64;3;4M")
    session.wait("WHEEL_UP 2 3")
    session.send("q")
    session.ended(0)


def crash(session):
    session.start()
    session.send("x")
    left = session.ended(1)
    expect(b"uncaught" in left, "the error is not told")


def signalled(session, number):
    session.start()
    session.signal(number)
    session.ended(128 + number)


def suspended(session):
    session.start()
    session.send("\x1a")
    left = session.wait(PROMPT)
    expect(b"\x1b[?1000l" in left and b"\x1b[?1049l" in left and b"Stopped" in left, "it is not stopped: %r" % left)
    expect(session.ask("stty -g") == session.modes, "the modes differ while stopped")
    session.send("fg\n")
    session.wait("\x1b[?1049h")
    session.wait("\x1b[?1000h")
    session.wait("resumed]")
    session.send("\x03")
    session.wait("Character c")
    session.send("q")
    session.ended(0)


def stopped(session):
    """Others stop it, politely and not, and the shell continues it."""
    session.start()
    for number in signal.SIGTSTP, signal.SIGSTOP:
        session.signal(number)
        session.wait(PROMPT)
        session.send("fg\n")
        session.wait("\x1b[?1049h")
        session.wait("\x1b[?1000h")
        session.wait("continued]" if number == signal.SIGTSTP else "resumed]")
        session.send("\x03")
        session.wait("Character c")
    session.send("q")
    session.ended(0)


def outside(session):
    session.start()
    session.send("o")
    before = session.wait("asks")
    expect(b"\x1b[?1049l" in before, "the screen is still there")
    expect(b"\x1b[?1000l" in before, "the mouse is still heard")
    session.send("quick\x7f\x7f fox\n")
    session.wait("told qui fox")
    session.wait("\x1b[?1049h")
    session.wait("back 0]")
    session.send("q")
    session.ended(0)


def interrupted_outside(session):
    session.start()
    session.send("o")
    session.wait("asks")
    session.send("\x03")
    session.wait("back ")
    session.send("q")
    session.ended(0)


def resized(session):
    session.start()
    session.size(100, 30)
    session.wait("resized 100x30]")
    session.send("q")
    session.ended(0)


def piped(session):
    global command
    command = "echo data | " + command
    session.start()
    session.send("q")
    session.ended(0)


def hung_up(session):
    session.start()
    program = session.program()
    os.close(session.terminal)
    end = time.monotonic() + LIMIT
    while os.path.exists("/proc/%d" % program):
        expect(time.monotonic() < end, "it lives on")
        select.select([], [], [], 0.02)


def dumb(session):
    session.send("TERM=dumb " + command + "\n")
    session.wait("no terminal: TERM says 'dumb'")
    session.wait(PROMPT)
    session.send(command + " | cat\n")
    session.wait("no terminal: standard output is not a terminal")


SCENARIOS = {
    "quits": quits,
    "keys": keys,
    "crash": crash,
    "TERM": lambda session: signalled(session, signal.SIGTERM),
    "INT": lambda session: signalled(session, signal.SIGINT),
    "HUP": lambda session: signalled(session, signal.SIGHUP),
    "USR1": lambda session: signalled(session, signal.SIGUSR1),
    "XCPU": lambda session: signalled(session, signal.SIGXCPU),
    "suspended": suspended,
    "stopped": stopped,
    "outside": outside,
    "interrupted outside": interrupted_outside,
    "resized": resized,
    "piped": piped,
    "hung up": hung_up,
    "dumb": dumb,
}
SCENARIOS[sys.argv[1]](Session())

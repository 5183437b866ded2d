"""Measures a program from outside, beside lnav and VisiData where they are installed, in one run.

Each figure is what a user waits for: the time from the start to the first frame that shows the last or the first
event, from a key to the first bytes of its frame, until a large file is read; and the most memory that a process
took. All programs run in turn, so that a change of the machine's load meets all of them.

    beside_others.py PROGRAM TIMELINE FOLDER [TIMES]

PROGRAM is the packaged program, TIMELINE the curated file, FOLDER a folder for files and for the homes of the
programs, TIMES how often a start is measured, 15 unless told. JAVA_HOME says which Java is measured.
"""

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time

COLUMNS, ROWS = 120, 40
LONGEST = 120.0
# Answers of a terminal: its kind, where the cursor is, a dark ground.
ANSWERS = (
    (re.compile(rb"\x1b\[c"), b"\x1b[?62;22c"),
    (re.compile(rb"\x1b\[6n"), b"\x1b[2;2R"),
    (re.compile(rb"\x1b\]11;\?(?:\x07|\x1b\\)"), b"\x1b]11;rgb:0000/0000/0000\x1b\\"),
)


class Screen:
    """A program in a terminal of its own."""

    def __init__(self, words, home, more=()):
        self.out = bytearray()
        self.begin = time.perf_counter()
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            environment = {
                "HOME": home,
                "PATH": os.environ["PATH"],
                "TERM": "xterm-256color",
                "LANG": "C.UTF-8",
                **{name: os.environ[name] for name in ("JAVA_HOME",) if name in os.environ},
                **dict(more),
            }
            try:
                os.execvpe(words[0], words, environment)
            finally:
                os._exit(127)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def read(self, wait):
        """Returns what came, and b"" when nothing did in so many seconds."""
        if not select.select([self.master], [], [], wait)[0]:
            return b""
        try:
            part = os.read(self.master, 1 << 20)
        except OSError:
            raise SystemExit("a program ended early:\n" + self.out[-2000:].decode(errors="replace"))
        for asked, answer in ANSWERS:
            for _ in asked.findall(part):
                os.write(self.master, answer)
        self.out += part
        return part

    def until(self, text):
        """The seconds from the start until this was written."""
        seen = 0
        while text not in self.out[seen:]:
            seen = max(0, len(self.out) - len(text))
            if not self.read(LONGEST):
                raise SystemExit("not seen: %r in\n%s" % (text, self.out[-2000:].decode(errors="replace")))
        return time.perf_counter() - self.begin

    def quiet(self, seconds):
        while self.read(seconds):
            pass

    def key(self, key):
        """The seconds from a key to the first bytes that follow it."""
        pressed = time.perf_counter()
        os.write(self.master, key)
        if not self.read(LONGEST):
            raise SystemExit("a key without an answer")
        painted = time.perf_counter() - pressed
        self.quiet(0.02)
        return painted

    def memory(self):
        """The most memory so far, in MB."""
        with open("/proc/%d/status" % self.pid) as status:
            return int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) / 1000

    def computed(self):
        """The seconds of computing so far."""
        total = 0
        for task in os.listdir("/proc/%d/task" % self.pid):
            with open("/proc/%d/task/%s/schedstat" % (self.pid, task)) as stat:
                total += int(stat.read().split()[0])
        return total / 1e9

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.master)


def median(values):
    return sorted(values)[len(values) // 2]


def part(values, share):
    return sorted(values)[int(len(values) * share)]


class Files:
    """The same events for each program: a timeline, a log and a table."""

    def __init__(self, folder, events):
        day = 24 * 60 * 60
        dates = [time.strftime("%Y-%m-%d", time.gmtime(n * day // 4)) for n in range(events)]
        self.last = b"Event %d" % (events - 1)
        self.first = b"Event 0"
        self.timeline = os.path.join(folder, "%d.yaml" % events)
        self.log = os.path.join(folder, "%d.log" % events)
        self.table = os.path.join(folder, "%d.csv" % events)
        with open(self.timeline, "w") as file:
            file.write("title: Events\nsources:\n  paper: {type: book, title: The Paper, issued: 2022}\nevents:\n")
            for n, date in enumerate(dates):
                file.write(
                    "  - id: event-%d\n    date: %s\n    title: Event %d\n    summary: What took place on that day.\n"
                    "    tags: [tag-%d]\n    citations:\n      - {source: paper, locator: p. %d}\n"
                    % (n, date, n, n % 7, n % 300 + 1)
                )
        with open(self.log, "w") as file:
            for n, date in enumerate(dates):
                file.write("%sT00:00:00 INFO Event %d: What took place on that day.\n" % (date, n))
        with open(self.table, "w") as file:
            file.write("title,date,summary,tags,sources,locator\n")
            for n, date in enumerate(dates):
                file.write("Event %d,%s,What took place on that day.,tag-%d,paper,p. %d\n" % (n, date, n % 7, n % 300))


class Measure:
    def __init__(self, program, timeline, folder, times):
        self.program, self.curated, self.folder, self.times = program, timeline, folder, times
        self.home = os.path.join(folder, "home")
        shutil.rmtree(self.home, ignore_errors=True)
        os.makedirs(self.home)
        self.lnav = shutil.which("lnav")
        self.visidata = shutil.which("vd") or shutil.which("visidata")
        self.java = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
        subprocess.run(
            [program], env={**os.environ, "HOME": self.home, "CHRONOSCOPE_CDS": "make"}, check=True
        )

    def screen(self, words, more=()):
        return Screen(words, self.home, more)

    def starts(self, ways):
        """The median of the milliseconds to the first frame, and of memory in MB, for each of the ways."""
        found = {name: ([], []) for name in ways}
        for _ in range(self.times):
            for name, (words, text, more) in ways.items():
                screen = self.screen(words, more)
                found[name][0].append(screen.until(text) * 1000)
                screen.quiet(0.3)
                found[name][1].append(screen.memory())
                screen.end()
        return {name: (median(times), median(memory)) for name, (times, memory) in found.items()}

    def ours(self, file, *options):
        return [self.program, "--fresh", *options, file]

    def theirs(self, files):
        ways = {}
        if self.lnav:
            ways["lnav"] = ([self.lnav, files.log], files.last, {})
        if self.visidata:
            ways["VisiData"] = ([self.visidata, files.table], files.first, {})
        return ways

    def first_frames(self):
        few, many = Files(self.folder, 14), Files(self.folder, 1000)
        off = {"CHRONOSCOPE_CDS": "off"}
        seen = b"Bagheri"
        self.table(
            "First frame, and the most memory",
            self.starts({
                "curated": (self.ours(self.curated), seen, {}),
                "curated, with options": (self.ours(self.curated, "--theme", "dark"), seen, {}),
                "curated, without an archive": (self.ours(self.curated), seen, off),
                **self.theirs(few),
            }),
        )
        self.table(
            "First frame of 1,000 events",
            self.starts({
                "1,000 events": (self.ours(many.timeline), many.first, {}),
                **self.theirs(many),
            }),
        )

    def commands(self):
        bare = [self.java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-version"]
        ways = {"-c list": [self.program, "-c", "list", self.curated], "a bare JVM": bare}
        found = {name: [] for name in ways}
        for _ in range(self.times):
            for name, words in ways.items():
                begin = time.perf_counter()
                subprocess.run(
                    words, env={**os.environ, "HOME": self.home}, check=True, capture_output=True
                )
                found[name].append((time.perf_counter() - begin) * 1000)
        self.table("A command", {name: (median(times), None) for name, times in found.items()})

    def keys(self):
        files = Files(self.folder, 1000)
        ways = {"1,000 events": (self.ours(files.timeline), files.first, {}), **self.theirs(files)}
        print("\n%-30s %10s %10s %10s" % ("Key to paint", "p50 ms", "p99 ms", "p50 ratio"))
        own = None
        for name, (words, text, more) in ways.items():
            screen = self.screen(words, more)
            screen.until(text)
            screen.quiet(1)
            down, up = (b"k", b"j") if name == "lnav" else (b"j", b"k")
            times = [screen.key(down if n // 275 % 2 == 0 else up) * 1000 for n in range(1100)][100:]
            before = screen.computed()
            time.sleep(10)
            idle = (screen.computed() - before) / 10
            own = own or median(times)
            print("%-30s %10.2f %10.2f %10.2f   idle: %.2f %% of a core"
                  % (name, median(times), part(times, 0.99), own / median(times), 100 * idle))
            screen.end()

    def large(self):
        files = Files(self.folder, 100_000)
        found = {}
        screen = self.screen(self.ours(files.timeline))
        frame = screen.until(b"Reading") * 1000
        rows = screen.until(files.first) * 1000
        screen.until(b"1/100,000")
        found["100,000 events"] = ((time.perf_counter() - screen.begin) * 1000, screen.memory())
        screen.end()
        for name, (words, text, more) in self.theirs(files).items():
            screen = self.screen(words, more)
            screen.until(text if name == "lnav" else b"100000 rows")
            screen.quiet(0.5)
            found[name] = ((time.perf_counter() - screen.begin - 0.5) * 1000, screen.memory())
            screen.end()
        self.table("100,000 events, until all are read", found)
        print("  first frame %.0f ms, first rows %.0f ms" % (frame, rows))

    def table(self, title, found):
        own = next(iter(found.values()))[0]
        print("\n%-40s %10s %12s %10s" % (title, "ms", "ours / this", "MB"))
        for name, (milliseconds, memory) in found.items():
            print("%-40s %10.0f %12.2f %10s" % (
                name, milliseconds, own / milliseconds, "" if memory is None else "%.0f" % memory))


def main(program, timeline, folder, times="15"):
    measure = Measure(os.path.abspath(program), os.path.abspath(timeline), os.path.abspath(folder), int(times))
    measure.first_frames()
    measure.commands()
    measure.keys()
    measure.large()


main(*sys.argv[1:])

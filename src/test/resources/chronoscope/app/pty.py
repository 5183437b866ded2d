"""Runs a program in a pseudo-terminal for Pty.java, and tells what happens there, a line each.

pty.py COLUMNS ROWS COMMAND...
reads:  keys HEX | size COLUMNS ROWS | signal NUMBER | hangup [unread] | modes
tells:  out HEX | modes WORDS | exit CODE      (-N for an end by signal N)
"""
import fcntl
import os
import select
import signal
import struct
import subprocess
import sys
import termios


def tell(*words):
    print(*words, flush=True)


def modes():
    done = subprocess.run(["stty", "-g"], stdin=slave, capture_output=True, text=True)
    tell("modes", done.stdout.strip())


def resize(columns, rows):
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))


def start(command):
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
        for each in 0, 1, 2:
            os.dup2(slave, each)
        os.closerange(3, 64)
        # Python ignores one, whoever runs the tests may ignore others, and what is ignored is inherited.
        for number in (signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGPIPE):
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        os.execvp(command[0], command)
    return child


def relay():
    """Tells the program's output; false when there is none at the moment."""
    global asked
    try:
        said = os.read(master, 65536)
    except BlockingIOError:
        return False
    # As every terminal does, it says what it is when it is asked.
    asked = asked[-2:] + said
    for _ in range(asked.count(b"\x1b[c")):
        os.write(master, b"\x1b[?62;22c")
    tell("out", said.hex())
    return True


def obey(line):
    """Does what a line says."""
    verb, *words = line.split()
    if verb == "keys":
        os.set_blocking(master, True)
        os.write(master, bytes.fromhex(words[0]))
        os.set_blocking(master, False)
    elif verb == "size":
        resize(int(words[0]), int(words[1]))
    elif verb == "signal":
        os.kill(child, int(words[0]))
    elif verb == "modes":
        modes()
    elif verb == "hangup":
        if words == ["unread"]:
            # A stop takes the program out of its read, which then starts anew.
            os.kill(child, signal.SIGSTOP)
            os.waitpid(child, os.WUNTRACED)
        os.close(slave)
        os.close(master)
        terminal.clear()
        os.kill(child, signal.SIGCONT)


def ended():
    pid, status = os.waitpid(child, os.WNOHANG)
    return os.waitstatus_to_exitcode(status) if pid else None


def run():
    pending = b""
    while True:
        ready, _, _ = select.select([0, woken] + terminal, [], [])
        if master in ready:
            relay()
        if woken in ready:
            os.read(woken, 4096)
            code = ended()
            if code is not None:
                while terminal and relay():
                    pass
                return code
        if 0 in ready:
            said = os.read(0, 65536)
            if not said:
                os.kill(child, signal.SIGKILL)
                return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            *lines, pending = (pending + said).split(b"\n")
            for line in lines:
                obey(line.decode())


master, slave = os.openpty()
terminal = [master]
resize(int(sys.argv[1]), int(sys.argv[2]))
os.set_blocking(master, False)
asked = b""
woken, wake = os.pipe()
os.set_blocking(wake, False)
signal.signal(signal.SIGCHLD, lambda *_: None)
modes()
signal.set_wakeup_fd(wake)
child = start(sys.argv[3:])
code = run()
try:
    modes()
except (OSError, ValueError):
    pass
tell("exit", code)

package chronoscope.terminal;

import java.util.Optional;
import org.jline.nativ.CLibrary.Termios;

/**
 * Where a system keeps the modes that concern a program which takes every byte as it is typed (POSIX, termios.h).
 *
 * @param input the input flags that change, hold back or drop bytes
 * @param local the local flags for lines, echo, signals and the system's own editing keys
 * @param least the place of VMIN among the control characters
 * @param time the place of VTIME
 */
record TtyModes(long input, long local, int least, int time) {
    /** PARMRK, ISTRIP, INLCR, IGNCR, ICRNL, IXON, IXOFF; ISIG, ICANON, ECHO, ECHONL, IEXTEN. */
    private static final TtyModes LINUX =
            new TtyModes(0x8 | 0x20 | 0x40 | 0x80 | 0x100 | 0x400 | 0x1000, 0x1 | 0x2 | 0x8 | 0x40 | 0x8000, 6, 5);

    private static final TtyModes MACOS =
            new TtyModes(0x8 | 0x20 | 0x40 | 0x80 | 0x100 | 0x200 | 0x400, 0x80 | 0x100 | 0x8 | 0x10 | 0x400, 16, 17);

    /** Returns the places on this system where they are known. */
    static Optional<TtyModes> ofThisSystem() {
        String system = System.getProperty("os.name", "");
        // Linux on PowerPC has places of its own.
        boolean powerPc = System.getProperty("os.arch", "").startsWith("ppc");
        if (system.equals("Linux") && !powerPc) {
            return Optional.of(LINUX);
        }
        return system.equals("Mac OS X") ? Optional.of(MACOS) : Optional.empty();
    }

    /** Returns the modes in which every byte that is typed arrives, at once and as it is. */
    Termios raw(Termios original) {
        Termios raw = new Termios();
        raw.c_iflag = original.c_iflag & ~input;
        raw.c_oflag = original.c_oflag;
        raw.c_cflag = original.c_cflag;
        raw.c_lflag = original.c_lflag & ~local;
        raw.c_cc = original.c_cc.clone();
        raw.c_cc[least] = 1;
        raw.c_cc[time] = 0;
        raw.c_ispeed = original.c_ispeed;
        raw.c_ospeed = original.c_ospeed;
        return raw;
    }
}

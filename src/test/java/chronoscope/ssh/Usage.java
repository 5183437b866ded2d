package chronoscope.ssh;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a server of this computer uses, as it and Linux tell it (proc(5)).
 *
 * @param pid its process, or 0 where nobody wants to know
 * @param metrics the port of its figures, or 0
 */
record Usage(long pid, int metrics) {
    private static final double TICKS_A_SECOND = 100;

    /** Returns what there is of it once nobody should be there any more. */
    String leftBehind() throws IOException {
        return (metrics > 0 ? figures() + ", " : "")
                + (pid > 0
                        ? status("Threads") + " threads, " + descriptors() + " descriptors, " + resident()
                                + " kB resident"
                        : "");
    }

    /** Returns how many are there, as the server itself counts them. */
    String figures() throws IOException {
        URL page = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), metrics, "/metrics");
        String text = new String(page.openStream().readAllBytes(), UTF_8);
        return "sessions " + figure(text, "chronoscope_sessions") + ", connections "
                + figure(text, "chronoscope_connections");
    }

    private static long figure(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    private long descriptors() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return all.count();
        }
    }

    /** Returns the kilobytes of memory that it has. */
    long resident() throws IOException {
        return pid == 0 ? 0 : status("VmRSS");
    }

    private long status(String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            String found = lines.filter(line -> line.startsWith(name + ":"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(found.replaceAll("[^0-9]", ""));
        }
    }

    /** Returns the seconds of computing that the server has used. */
    double computed() throws IOException {
        if (pid == 0) {
            return 0;
        }
        String text = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_A_SECOND;
    }
}

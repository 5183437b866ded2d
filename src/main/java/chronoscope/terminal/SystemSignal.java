package chronoscope.terminal;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * The process's signals by their names, such as TERM. The classes by which the JVM hears them are no part of Java itself,
 * although every JVM has them.
 */
final class SystemSignal {
    private static final Class<?> SIGNAL = known("sun.misc.Signal");
    private static final Class<?> HANDLER = known("sun.misc.SignalHandler");

    private SystemSignal() {}

    /**
     * Runs a task at each such signal, on a thread of the JVM, instead of what was done before; nothing changes where the
     * system has no such signal, or the JVM keeps it for itself.
     *
     * @return gives the signal back to who had it before
     */
    static Runnable take(String name, Runnable task) {
        Object before = handle(name, handler(task));
        return () -> handle(name, before);
    }

    /** Has the system do what it does by itself. */
    static void leave(String name) {
        try {
            handle(name, HANDLER.getField("SIG_DFL").get(null));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Returns the system's number of a signal that it has. */
    static int number(String name) {
        try {
            return (int) SIGNAL.getMethod("getNumber")
                    .invoke(SIGNAL.getConstructor(String.class).newInstance(name));
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static Object handle(String name, Object handler) {
        try {
            Object signal = SIGNAL.getConstructor(String.class).newInstance(name);
            return SIGNAL.getMethod("handle", SIGNAL, HANDLER).invoke(null, signal, handler);
        } catch (InvocationTargetException unknown) {
            return handler;
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** Only the packaged task is a handler; for others the JVM makes a class, a tenth of a start. */
    private static Object handler(Runnable task) {
        Object packaged = new SignalTask(task);
        return HANDLER.isInstance(packaged)
                ? packaged
                : Proxy.newProxyInstance(
                        HANDLER.getClassLoader(), new Class<?>[] {HANDLER}, (proxy, method, values) -> {
                            task.run();
                            return null;
                        });
    }

    private static Class<?> known(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

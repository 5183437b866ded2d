package chronoscope.benchmark;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks and tells their times as multiples of a plain pass over all titles of the large timeline. */
public final class Benchmarks {
    private static final String MEASURE = "passOverTitles";
    private static final String FEW = "14";
    private static final String MANY = "100000";

    private Benchmarks() {}

    /** Takes the options of JMH, such as a pattern of the benchmarks' names. */
    public static void main(String[] words) throws RunnerException, CommandLineOptionException {
        Collection<RunResult> results = new Runner(new CommandLineOptions(words)).run();
        Map<String, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            times.computeIfAbsent(name.substring(name.lastIndexOf('.') + 1), unseen -> new TreeMap<>())
                    .put(
                            result.getParams().getParam("events"),
                            result.getPrimaryResult().getScore());
        }
        double pass = times.getOrDefault(MEASURE, Map.of()).getOrDefault(MANY, Double.NaN);
        System.out.printf("%n%-16s %14s %14s%n", "times the pass", "14 events", "100,000");
        times.forEach((name, by) -> System.out.printf(
                "%-16s %14.4f %14.2f%n",
                name, by.getOrDefault(FEW, Double.NaN) / pass, by.getOrDefault(MANY, Double.NaN) / pass));
    }
}

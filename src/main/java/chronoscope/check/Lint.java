package chronoscope.check;

import chronoscope.yaml.FileProblem;
import chronoscope.yaml.LoadResult;
import chronoscope.yaml.Located;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Finds all that is wrong with a timeline, as bad as its file says that it is. */
final class Lint {
    private static final List<Consumer<Findings>> RULES = List.of(
            SourceRules::check,
            CitationRules::check,
            StatusRules::check,
            EventRules::check,
            DuplicateRules::check,
            NameRules::check,
            LinkRules::check);

    static final Comparator<FileProblem> ORDER =
            Comparator.comparingInt(FileProblem::line).thenComparingInt(FileProblem::column);

    private Lint() {}

    /** Returns the problems in the file's order. */
    static List<FileProblem> problems(String file, Located located) {
        LoadResult reading = located.reading();
        Findings findings = new Findings(file, located);
        RULES.forEach(rules -> rules.accept(findings));
        return Stream.concat(
                        reading.problems().stream()
                                .flatMap(problem -> reading.levels().of(problem.rule()).map(problem::as).stream()),
                        findings.all().stream())
                .sorted(ORDER)
                .toList();
    }
}

package chronoscope.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import chronoscope.check.Checked;
import chronoscope.model.Citation;
import chronoscope.proof.CitationProof.Located;
import chronoscope.proof.SourceProof.Copy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Copies that were changed in one place: what is proven of them, and what is not, is found out again by simpler means. */
class MutatedCopyTest {
    private static final List<String> SYLLABLES =
            List.of("ka", "lo", "mi", "ner", "sut", "pri", "vo", "dan", "tel", "gra");
    private static final List<String> MARKS = List.of(" ", " ", " ", " ", ", ", "; ", " – ", " “", "” ", "’s ");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    /** A copy's lines, and where its body starts. */
    private record Text(List<String> lines, int first) {}

    /** A quote as it was typed, and its paragraph. */
    private record Quote(int paragraph, String words) {}

    private static String word(Random random) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(each -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                .collect(Collectors.joining());
    }

    private static String paragraph(Random random) {
        StringBuilder text = new StringBuilder();
        for (int words = 12 + random.nextInt(20); words > 0; words--) {
            text.append(word(random)).append(words > 1 ? MARKS.get(random.nextInt(MARKS.size())) : ".");
        }
        return text.toString();
    }

    private static Text text(Random random) {
        List<String> lines = new ArrayList<>();
        int heads = random.nextInt(4);
        for (int number = heads + 4 + random.nextInt(8); number > 0; number--) {
            lines.add(paragraph(random));
        }
        return new Text(lines, heads);
    }

    private static String normal(String text) {
        return text.replace("\u00AD", "")
                .replaceAll("[\\s\u00A0]+", " ")
                .replaceAll("[“”„«»]", "\"")
                .replaceAll("[‘’]", "'")
                .replaceAll("[–—‑]", "-")
                .strip();
    }

    private static List<Quote> quotes(Text text, Random random) {
        List<Quote> quotes = new ArrayList<>();
        for (int count = 2 + random.nextInt(5); count > 0; count--) {
            int line = text.first + random.nextInt(text.lines.size() - text.first);
            String[] words = normal(text.lines.get(line)).split(" ", -1);
            int from = random.nextInt(words.length - 4);
            int to = from + 2 + random.nextInt(Math.min(8, words.length - from - 2));
            String quote = String.join(" ", Arrays.copyOfRange(words, from, to));
            quotes.add(new Quote(line - text.first + 1, quote));
        }
        return quotes;
    }

    /** Changes one thing, mostly something that counts. */
    private static List<String> mutated(Text text, Random random) {
        List<String> lines = new ArrayList<>(text.lines);
        int at = random.nextInt(lines.size());
        StringBuilder line = new StringBuilder(lines.get(at));
        int letter = random.nextInt(line.length());
        switch (random.nextInt(13)) {
            case 0, 1, 2 -> line.setCharAt(letter, (char) ('a' + random.nextInt(26)));
            case 3 -> line.deleteCharAt(letter);
            case 4 -> line.insert(letter, (char) ('a' + random.nextInt(26)));
            case 5 -> line.insert(letter, "\u00AD");
            case 6 ->
                line = new StringBuilder(
                        line.toString().replace(' ', '\u00A0').replace("“", "«").replace("–", "—"));
            case 7 ->
                line = new StringBuilder(
                        line.toString().replace(" ", "  ").replace("’", "'").replace("”", "\""));
            case 8 -> line.insert(letter, "\n");
            case 9 -> lines.add(at, "");
            case 10 -> lines.add(at, paragraph(random));
            case 11 -> lines.add(random.nextInt(lines.size()), lines.get(at));
            default -> {
                lines.remove(at);
                return lines;
            }
        }
        lines.set(lines.indexOf(text.lines.get(at)), line.toString());
        return lines;
    }

    /** Returns the lines in which a quote starts, blank ones not counted. */
    private static List<Integer> lines(List<String> copy, String quote) {
        List<String> lines = String.join("\n", copy)
                .lines()
                .map(MutatedCopyTest::normal)
                .filter(line -> !line.isEmpty())
                .toList();
        List<Integer> ends = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (String line : lines) {
            all.append(line).append(' ');
            ends.add(all.length());
        }
        List<Integer> found = new ArrayList<>();
        String before = Character.isLetter(quote.charAt(0)) ? "(?<!\\p{L})" : "";
        String behind = Character.isLetter(quote.charAt(quote.length() - 1)) ? "(?!\\p{L})" : "";
        Matcher matcher =
                Pattern.compile(before + Pattern.quote(quote) + behind).matcher(all);
        for (int from = 0; matcher.find(from); from = matcher.start() + 1) {
            int place = matcher.start();
            found.add((int) ends.stream().filter(end -> end <= place).count());
        }
        return found;
    }

    private static SourceProof proof(List<Quote> quotes, List<String> copy) {
        StringBuilder timeline = new StringBuilder("title: T\nsources:\n  a: {type: report, title: A}\nevents:\n");
        for (int number = 0; number < quotes.size(); number++) {
            timeline.append(
                    "  - {id: e" + number + ", date: 1912, title: E, citations: [{source: a, locator: paragraph "
                            + quotes.get(number).paragraph + ", quote: '"
                            + quotes.get(number).words.replace("'", "''") + "'}]}\n");
        }
        Checked checked = Checked.of("t.yaml", timeline.toString().getBytes(UTF_8));
        List<Citation> cited = checked.reading().timeline().events().stream()
                .flatMap(event -> event.citations().stream())
                .toList();
        return SourceProof.of(
                checked.reading().timeline().sources().values().iterator().next(),
                cited,
                checked.places(),
                Copy.NONE,
                Optional.of(new CopyText("a", String.join("\n", copy))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_is_proven_falsely_and_nothing_is_missed(long seed) {
        Random random = new Random(seed);
        Text text = text(random);
        List<Quote> quotes = quotes(text, random);
        check(quotes, text.lines);
        assertThat(proof(quotes, text.lines).citations()).allMatch(each -> each.found() == Located.PROVEN);
        check(quotes, mutated(text, random));
    }

    private static void check(List<Quote> quotes, List<String> copy) {
        SourceProof proof = proof(quotes, copy);
        List<List<Integer>> standing =
                quotes.stream().map(quote -> lines(copy, quote.words)).toList();
        int lines = String.join("\n", copy).split("\n", -1).length;
        List<Integer> named = IntStream.range(0, quotes.size())
                .filter(index -> !standing.get(index).isEmpty())
                .boxed()
                .toList();
        long most = IntStream.range(0, lines)
                .mapToLong(first -> named.stream()
                        .filter(index -> standing.get(index).contains(first + quotes.get(index).paragraph - 1))
                        .count())
                .max()
                .orElse(0);
        for (int index = 0; index < quotes.size(); index++) {
            CitationProof citation = proof.citations().get(index);
            assertThat(citation.times())
                    .as(quotes.get(index).words)
                    .contains(standing.get(index).size());
            if (standing.get(index).isEmpty()) {
                assertThat(citation.found()).isEqualTo(Located.UNCHECKED);
                assertThat(citation.spots()).isEmpty();
            }
        }
        assertThat(proof.citations().stream().filter(each -> each.found() == Located.PROVEN))
                .hasSize((int) most);
        assertThat(proof.citations().stream().filter(each -> each.found() == Located.WRONG))
                .hasSize(named.size() - (int) most);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_letter_that_was_changed_in_a_quote_is_reported_with_its_place(long seed) {
        Random random = new Random(seed);
        Text text = text(random);
        Quote quote = Stream.generate(() -> quotes(text, random).get(0))
                .filter(any -> any.words.length() > 15)
                .findFirst()
                .orElseThrow();
        int at = text.first + quote.paragraph - 1;
        String line = normal(text.lines.get(at));
        int start = line.indexOf(quote.words);
        int letter = start + random.nextInt(quote.words.length());
        if (!Character.isLetter(line.charAt(letter))
                || lines(text.lines, quote.words).size() > 1) {
            return;
        }
        List<String> copy = new ArrayList<>(text.lines);
        copy.set(at, line.substring(0, letter) + "w" + line.substring(letter + 1));
        CitationProof missing = proof(List.of(quote), copy).citations().get(0);
        assertThat(missing.times()).contains(0);
        assertThat(missing.nearest()).hasValueSatisfying(near -> {
            assertThat(near.text().edits()).isEqualTo(1);
            assertThat(near.spot().place().line()).isEqualTo(at + 1);
            assertThat(near.spot().place().column()).isEqualTo(start + 1);
        });
    }
}

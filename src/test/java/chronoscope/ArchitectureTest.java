package chronoscope;

import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.SimpleDateFormat;
import java.util.Arrays;
import java.util.Formatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("once")
class ArchitectureTest {
    /** The rooms, and what each may import; "*" stands for all rooms above it. */
    private static final Map<String, String> ROOMS = rooms("""
            files    |
            text     |
            json     | text
            copies   |
            edtf     | text
            words    | edtf text
            model    | edtf text
            query    | model words edtf text
            axis     | edtf text
            explore  | axis query model words edtf text
            command  | explore axis query model edtf text
            yaml     | query model words edtf text
            check    | yaml query model words edtf json text
            proof    | check yaml model json text
            cite     | explore model edtf json text
            document | cite explore axis model edtf text
            view     | command explore axis query model edtf text
            config   | view yaml command explore text
            terminal | text
            session  | command explore query model text
            script   | session command explore text
            shell    | document cite script session terminal command explore query model edtf json text
            replay   | script session command explore model view text
            tui      | replay script session view terminal command explore query model text
            cast     | tui replay script session view terminal command explore model query json text
            ssh      | files tui shell cite script session view terminal command explore query model json text
            app      | *
            """);

    /** The outside libraries, and where each is at home. */
    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("com.googlecode.lanterna", Set.of("view", "terminal", "tui", "cast")),
            Map.entry("org.jline", Set.of("terminal", "shell")),
            Map.entry("com.fasterxml.jackson", Set.of("yaml", "json")),
            Map.entry("org.yaml.snakeyaml", Set.of("yaml")),
            Map.entry("org.apache.sshd", Set.of("ssh")),
            Map.entry("com.sun.jna", Set.of("app")),
            Map.entry("com.google.re2j", Set.of("text")),
            Map.entry("de.siegmar.fastcsv", Set.of("shell")),
            Map.entry("org.jsoup", Set.of("copies")),
            Map.entry("org.netpreserve.jwarc", Set.of("copies")),
            Map.entry("de.undercouch.citeproc", Set.of("cite")),
            Map.entry("io.prometheus", Set.of("ssh")));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("chronoscope");

    @Test
    void a_room_imports_only_what_its_row_of_the_table_lists() {
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (JavaClass each : PROGRAM) {
            String room = roomOf(each);
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(other -> other.getPackageName().startsWith("chronoscope."))
                    .filter(other -> !mayImport(room, roomOf(other)))
                    .forEach(other -> wrong.computeIfAbsent(room + " imports " + roomOf(other), row -> new TreeSet<>())
                            .add(each.getName() + " → " + other.getSimpleName()));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_room_is_in_the_table() {
        assertThat(PROGRAM.stream().map(ArchitectureTest::roomOf))
                .allSatisfy(room -> assertThat(ROOMS).containsKey(room));
    }

    @Test
    void a_row_of_the_table_lists_rows_above_it() {
        List<String> order = List.copyOf(ROOMS.keySet());
        ROOMS.forEach((room, imports) -> assertThat(words(imports))
                .filteredOn(not("*"::equals))
                .allSatisfy(other -> assertThat(order.indexOf(other)).isBetween(0, order.indexOf(room) - 1)));
    }

    @Test
    void the_architecture_page_tells_the_rooms_in_this_order() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/docs/architecture.md")))
                .extracting(row -> row.replaceFirst("^\\| `(\\w+)` \\|.*", "$1"))
                .containsSubsequence(ROOMS.keySet())
                .filteredOn(row -> row.matches("\\w+"))
                .hasSameSizeAs(ROOMS.keySet());
    }

    @Test
    void no_room_needs_itself_through_others() {
        slices().matching("chronoscope.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void an_outside_library_has_its_home() {
        Map<String, Set<String>> visitors = new TreeMap<>();
        for (JavaClass each : PROGRAM) {
            each.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(other -> !atHome(roomOf(each), other.getPackageName()))
                    .forEach(other -> visitors.computeIfAbsent(roomOf(each), room -> new TreeSet<>())
                            .add(each.getSimpleName() + " → " + other.getName()));
        }
        assertThat(visitors).isEmpty();
    }

    @Test
    void no_digit_and_no_letter_depends_on_the_locale() {
        Map<String, List<List<Class<?>>>> byLocale = Map.of(
                "toLowerCase", List.of(List.of()),
                "toUpperCase", List.of(List.of()),
                "format", List.of(List.of(String.class, Object[].class)),
                "printf", List.of(List.of(String.class, Object[].class)),
                "formatted", List.of(List.of(Object[].class)),
                "ofPattern", List.of(List.of(String.class)));
        Set<Class<?>> makers = Set.of(
                Formatter.class, DecimalFormat.class, MessageFormat.class, SimpleDateFormat.class, Scanner.class);
        Set<String> wrong = new TreeSet<>();
        for (JavaClass each : PROGRAM) {
            for (JavaCall<?> call : each.getMethodCallsFromSelf()) {
                List<String> given = call.getTarget().getRawParameterTypes().stream()
                        .map(JavaClass::getName)
                        .toList();
                boolean depends = call.getTargetOwner().getName().startsWith("java.")
                        && byLocale.getOrDefault(call.getName(), List.of()).stream()
                                .map(types -> types.stream().map(Class::getName).toList())
                                .anyMatch(given::equals);
                if (depends) {
                    wrong.add(call.getDescription());
                }
            }
            each.getConstructorCallsFromSelf().stream()
                    .filter(call -> makers.stream()
                            .anyMatch(maker -> call.getTargetOwner().isEquivalentTo(maker)))
                    .forEach(call -> wrong.add(call.getDescription()));
        }
        assertThat(wrong).isEmpty();
    }

    /** Tells whether a class is of the JDK's database of time zones. */
    private static boolean isOfTimeZones(JavaClass other) {
        return other.getPackageName().equals("java.time.zone")
                || List.of("Instant", "LocalDateTime", "ZoneId", "ZoneOffset").stream()
                        .map(name -> "java.time." + name)
                        .anyMatch(other.getName()::equals);
    }

    @Test
    void the_core_reads_no_file_and_no_clock_and_starts_no_thread() {
        DescribedPredicate<JavaClass> pure = DescribedPredicate.describe(
                "are values of the JDK, or patterns",
                other -> other.getPackageName().startsWith("chronoscope.")
                        || other.getPackageName().equals("org.jspecify.annotations")
                        || other.getPackageName().equals("com.google.re2j")
                        || List.of(
                                        "java.lang",
                                        "java.lang.invoke",
                                        "java.lang.runtime",
                                        "java.math",
                                        "java.text",
                                        "java.util",
                                        "java.util.function",
                                        "java.util.regex",
                                        "java.util.stream")
                                .contains(other.getBaseComponentType().getPackageName())
                        || other.getBaseComponentType().isPrimitive()
                        || isOfTimeZones(other.getBaseComponentType()));
        noClasses()
                .that()
                .resideInAnyPackage("chronoscope.edtf..")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "that asks a clock or the computer's settings",
                        call -> List.of("now", "systemDefault")
                                .contains(call.getTarget().getName())))
                .check(PROGRAM);
        classes()
                .that()
                .resideInAnyPackage(
                        "chronoscope.text..",
                        "chronoscope.edtf..",
                        "chronoscope.words..",
                        "chronoscope.model..",
                        "chronoscope.query..",
                        "chronoscope.explore..")
                .should(onlyDependOnClassesThat(pure))
                .check(PROGRAM);
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "chronoscope.app..",
                        "chronoscope.files..",
                        "chronoscope.shell..",
                        "chronoscope.ssh..",
                        "chronoscope.terminal..",
                        "chronoscope.tui..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class)
                .check(PROGRAM);
    }

    @Test
    void every_package_is_null_marked_and_says_what_it_is() {
        assertThat(PROGRAM.getPackage("chronoscope").getSubpackages())
                .isNotEmpty()
                .allSatisfy(
                        room -> assertThat(nullMarked(room)).as(room.getName()).isTrue());
    }

    @Test
    void only_main_ends_the_process() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("chronoscope.app.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(PROGRAM);
    }

    @Test
    void one_class_alone_opens_files_for_writing() {
        Set<String> opening = Set.of(
                "newOutputStream",
                "newBufferedWriter",
                "newByteChannel",
                "write",
                "writeString",
                "copy",
                "createFile",
                "createTempFile",
                "open");
        Set<Class<?>> openers = Set.of(
                FileOutputStream.class, FileWriter.class, RandomAccessFile.class, PrintStream.class, PrintWriter.class);
        Set<String> writers = calling(JavaClass::getName, call -> {
            JavaClass owner = call.getTargetOwner();
            boolean files = (owner.isEquivalentTo(Files.class) || owner.isEquivalentTo(FileChannel.class))
                    && opening.contains(call.getName());
            boolean named = openers.stream().anyMatch(owner::isEquivalentTo)
                    && call.getTarget().getFullName().matches(".*<init>[(]java\\.(lang\\.String|io\\.File)\\b.*");
            return files || named;
        });
        // A channel that can be interrupted is opened like one that is written to.
        assertThat(writers).containsExactly("chronoscope.app.ReadOnce", "chronoscope.app.WrittenFile");
    }

    @Test
    void two_packages_change_what_is_in_a_folder() {
        Set<String> changing = Set.of(
                "createDirectories",
                "createDirectory",
                "createLink",
                "createSymbolicLink",
                "createTempDirectory",
                "delete",
                "deleteIfExists",
                "move",
                "setAttribute",
                "setLastModifiedTime",
                "setOwner",
                "setPosixFilePermissions");
        Set<String> asFile = Set.of("createNewFile", "delete", "deleteOnExit", "mkdir", "mkdirs", "renameTo");
        Set<String> rooms = calling(
                ArchitectureTest::roomOf,
                call -> (call.getTargetOwner().isEquivalentTo(Files.class) && changing.contains(call.getName()))
                        || (call.getTargetOwner().isEquivalentTo(File.class) && asFile.contains(call.getName())));
        // A server keeps its own key.
        assertThat(rooms).containsExactly("app", "ssh");
    }

    @Test
    void two_packages_start_programs() {
        Set<String> rooms = calling(
                ArchitectureTest::roomOf,
                call -> call.getTargetOwner().isEquivalentTo(ProcessBuilder.class)
                        || (call.getTargetOwner().isEquivalentTo(Runtime.class)
                                && call.getName().equals("exec")));
        // The editor, the browser, tmux and what reads local copies; and a shell that stops the program as a job.
        assertThat(rooms).containsExactly("app", "terminal");
    }

    /** Returns what is said of the classes that access such a thing. */
    private static Set<String> calling(Function<JavaClass, String> said, Predicate<JavaAccess<?>> access) {
        return PROGRAM.stream()
                .filter(each -> each.getAccessesFromSelf().stream().anyMatch(access))
                .map(said)
                .collect(toCollection(TreeSet::new));
    }

    private static boolean nullMarked(JavaPackage room) {
        return room.tryGetPackageInfo().isPresent() && room.isAnnotatedWith(NullMarked.class);
    }

    private static boolean mayImport(String room, String other) {
        String imports = ROOMS.getOrDefault(room, "");
        return room.equals(other) || imports.equals("*") || words(imports).contains(other);
    }

    private static boolean atHome(String room, String packageName) {
        boolean platform = packageName.isEmpty()
                || List.of("java.", "javax.", "chronoscope.", "org.jspecify.").stream()
                        .anyMatch(start -> (packageName + ".").startsWith(start));
        return platform
                || HOMES.entrySet().stream()
                        .anyMatch(home -> packageName.startsWith(home.getKey())
                                && home.getValue().contains(room));
    }

    private static String roomOf(JavaClass each) {
        return Arrays.stream(each.getPackageName().split("\\.", -1))
                .skip(1)
                .limit(1)
                .collect(joining());
    }

    private static List<String> words(String row) {
        return Arrays.stream(row.split(" ", -1)).filter(not(String::isEmpty)).toList();
    }

    private static Map<String, String> rooms(String table) {
        Map<String, String> rooms = new LinkedHashMap<>();
        table.lines().map(row -> row.split("\\|", -1)).forEach(cells -> rooms.put(cells[0].strip(), cells[1].strip()));
        return rooms;
    }
}

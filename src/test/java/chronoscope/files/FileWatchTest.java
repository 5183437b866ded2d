package chronoscope.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A file that others write. */
@Execution(ExecutionMode.CONCURRENT)
class FileWatchTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    /** How a file gets another content, two times. */
    enum Way {
        WRITTEN_IN_PLACE {
            @Override
            Path begin(Path folder) throws IOException {
                return Files.writeString(folder.resolve("f"), "old");
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.writeString(folder.resolve("f"), content);
            }
        },
        APPENDED_TO {
            @Override
            Path begin(Path folder) throws IOException {
                return Files.writeString(folder.resolve("f"), "");
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.writeString(folder.resolve("f"), content, StandardOpenOption.APPEND);
            }
        },
        OF_THE_SAME_SIZE_AND_TIME {
            @Override
            Path begin(Path folder) throws IOException {
                Path file = Files.writeString(folder.resolve("f"), "old");
                Files.setLastModifiedTime(file, FileTime.fromMillis(0));
                return file;
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.writeString(folder.resolve("f"), content);
                Files.setLastModifiedTime(folder.resolve("f"), FileTime.fromMillis(0));
            }
        },
        REPLACED_BY_ANOTHER_FILE {
            @Override
            Path begin(Path folder) throws IOException {
                return Files.writeString(folder.resolve("f"), "old");
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Path other = Files.writeString(folder.resolve("f~"), content);
                Files.move(other, folder.resolve("f"), StandardCopyOption.ATOMIC_MOVE);
            }
        },
        BEHIND_A_LINK {
            @Override
            Path begin(Path folder) throws IOException {
                Files.writeString(folder.resolve("old"), "old");
                return Files.createSymbolicLink(folder.resolve("f"), Path.of("old"));
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.writeString(folder.resolve(content), content);
                lead(folder.resolve("f"), content);
            }
        },
        BEHIND_A_LINK_TO_A_LINK {
            @Override
            Path begin(Path folder) throws IOException {
                Files.writeString(folder.resolve("old"), "old");
                Files.createSymbolicLink(folder.resolve("middle"), Path.of("old"));
                return Files.createSymbolicLink(folder.resolve("f"), Path.of("middle"));
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.writeString(folder.resolve(content), content);
                lead(folder.resolve("middle"), content);
            }
        },
        /** As Kubernetes does it. */
        MOUNTED {
            @Override
            Path begin(Path folder) throws IOException {
                Files.writeString(Files.createDirectory(folder.resolve("..old")).resolve("f"), "old");
                Files.createSymbolicLink(folder.resolve("..data"), Path.of("..old"));
                return Files.createSymbolicLink(folder.resolve("f"), Path.of("..data/f"));
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.writeString(
                        Files.createDirectory(folder.resolve(".." + content)).resolve("f"), content);
                Path before = Files.readSymbolicLink(folder.resolve("..data"));
                lead(folder.resolve("..data"), ".." + content);
                Files.delete(folder.resolve(before).resolve("f"));
                Files.delete(folder.resolve(before));
            }
        },
        IN_A_FOLDER_THAT_IS_MADE_AGAIN {
            @Override
            Path begin(Path folder) throws IOException {
                return Files.writeString(
                        Files.createDirectory(folder.resolve("d")).resolve("f"), "old");
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.delete(folder.resolve("d/f"));
                Files.delete(folder.resolve("d"));
                begin(folder);
                Files.writeString(folder.resolve("d/f"), content);
            }
        },
        IN_A_FOLDER_THAT_IS_REPLACED {
            @Override
            Path begin(Path folder) throws IOException {
                return Files.writeString(
                        Files.createDirectory(folder.resolve("d")).resolve("f"), "old");
            }

            @Override
            void change(Path folder, String content) throws IOException {
                Files.writeString(Files.createDirectory(folder.resolve("e")).resolve("f"), content);
                Files.move(folder.resolve("d"), folder.resolve("before " + content));
                Files.move(folder.resolve("e"), folder.resolve("d"));
            }
        };

        abstract Path begin(Path folder) throws IOException;

        abstract void change(Path folder, String content) throws IOException;

        static void lead(Path link, String target) throws IOException {
            Path fresh = Files.createSymbolicLink(link.resolveSibling("fresh"), Path.of(target));
            Files.move(fresh, link, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            return "missing";
        }
    }

    /** Waits until the content was told that has these as its last letters. */
    private static void await(Object what, BlockingQueue<String> told, String end) throws InterruptedException {
        Optional<String> last = Optional.of("");
        while (last.isPresent() && !last.get().endsWith(end)) {
            last = Optional.ofNullable(told.poll(LONGEST.toSeconds(), TimeUnit.SECONDS));
        }
        assertThat(last).as("%s", what).isPresent();
    }

    private record Watched(Way way, Path folder, FileWatch watch, BlockingQueue<String> told) {
        static Watched of(Way way, Path folder) throws IOException {
            Path file = way.begin(folder);
            BlockingQueue<String> told = new LinkedBlockingQueue<>();
            return new Watched(way, folder, FileWatch.start(file, Stamp.of(file), () -> told.add(content(file))), told);
        }
    }

    /** All at the same time, as each takes the time of two pauses. */
    @Test
    void every_change_is_told() throws Exception {
        List<Watched> all = new ArrayList<>();
        for (Way way : Way.values()) {
            all.add(Watched.of(way, Files.createDirectory(folder.resolve(way.name()))));
        }
        for (String content : List.of("new", "end")) {
            for (Watched each : all) {
                each.way().change(each.folder(), content);
            }
            for (Watched each : all) {
                await(each.way(), each.told(), content);
            }
        }
        for (Watched each : all) {
            assertThat(each.watch().look(LONGEST)).isTrue();
            assertThat(each.told()).as("%s", each.way()).isEmpty();
            each.watch().close();
        }
    }

    @Test
    void a_change_before_the_watch_began_is_told_too() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "old");
        Optional<Stamp> read = Stamp.of(file);
        Files.writeString(file, "new");
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        try (FileWatch watch = FileWatch.start(file, read, () -> told.add(content(file)))) {
            await(file, told, "new");
            assertThat(watch.look(LONGEST)).isTrue();
        }
    }

    @Test
    void who_asks_is_answered_when_it_was_told() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "old");
        List<String> told = new ArrayList<>();
        try (FileWatch watch = FileWatch.start(file, Stamp.of(file), () -> told.add(content(file)))) {
            for (String content : List.of("one", "two", "three")) {
                Files.writeString(file, content);
                assertThat(watch.look(LONGEST)).isTrue();
                assertThat(told.get(told.size() - 1)).isEqualTo(content);
            }
        }
    }

    @Test
    void who_asks_waits_no_longer_than_they_want_for_a_reading_that_stalls() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "old");
        BlockingQueue<String> stalled = new LinkedBlockingQueue<>();
        Runnable stall = () -> {
            try {
                stalled.take();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        };
        try (FileWatch watch = FileWatch.start(file, Optional.empty(), stall)) {
            assertThat(watch.look(Duration.ofMillis(1))).isFalse();
            stalled.add("go on");
        }
    }

    @Test
    void half_a_file_is_no_fault_of_its_author() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "half");
        List<String> read = new ArrayList<>();
        String whole = FileWatch.settled(
                file,
                () -> {
                    read.add(content(file));
                    // What is read is what was there; the writer goes on while it is read.
                    write(file, read.size() == 1 ? "half of" : "whole");
                    return read.get(read.size() - 1);
                },
                content -> content.equals("whole"));
        assertThat(whole).isEqualTo("whole");
        assertThat(read).containsExactly("half", "half of", "whole");
    }

    private static void write(Path file, String content) {
        try {
            Files.writeString(file, content);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void a_fault_that_stands_is_one() throws Exception {
        Path file = Files.writeString(folder.resolve("f"), "wrong");
        assertThat(FileWatch.settled(file, () -> content(file), content -> false))
                .isEqualTo("wrong");
    }

    @Test
    void what_can_not_be_read_twice_has_no_stamp() {
        assertThat(Stamp.of(folder)).isEmpty();
        assertThat(Stamp.of(folder.resolve("missing"))).isEmpty();
    }
}

package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import chronoscope.explore.IfExists;
import chronoscope.script.FileNames;
import chronoscope.text.Printable;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is written, in UTF-8: under a name of its own beside its target, whose place it takes when it is kept. So
 * what stood there stays where the writing fails. What is no regular file, such as a pipe, is written as it is. No other
 * class of the program opens a file to write into it.
 */
final class WrittenFile implements Closeable {
    private static final int MOST_LINKS = 40;
    private static final Pattern DESCRIPTOR =
            Pattern.compile("/dev/(?:(stdin)|(stdout)|(stderr))|/(?:dev|proc/self)/fd/([0-9]+)");

    private static final Object ONE = new Object();

    private final Path target;
    private final IfExists existing;
    private final Optional<Part> part;
    private final boolean shared;
    private final Writer writer;

    /** Others may not even read it. */
    static final FileAttribute<?> OWNER_ALONE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    /** What is written before it takes its target's place. */
    private record Part(Path path, FileChannel channel) {
        void replace(Path target, IfExists existing) throws IOException {
            if (existing == IfExists.KEEP) {
                Files.move(path, target);
                return;
            }
            if (Files.exists(target)) {
                takeOwnerAndMode(Files.readAttributes(target, PosixFileAttributes.class));
            }
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
        }

        private void takeOwnerAndMode(PosixFileAttributes old) throws IOException {
            PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
            try {
                view.setOwner(old.owner());
                view.setGroup(old.group());
            } catch (IOException notPermitted) {
                // Only the superuser gives files away: then it is the writer's own, as any new file.
            }
            view.setPermissions(old.permissions());
        }
    }

    /** What a file is to hold. */
    @FunctionalInterface
    interface Content {
        void to(Writer writer) throws IOException;

        /** Returns lines, with a line break behind each. */
        static Content lines(List<String> lines) {
            return writer -> {
                for (String line : lines) {
                    writer.append(line).append('\n');
                }
            };
        }
    }

    /** What is done with files. */
    @FunctionalInterface
    interface Work<T> {
        T done() throws IOException;
    }

    /** Does something while no other program, and no other thread of this one, does something with the same lock. */
    static <T> T alone(Path lock, Work<T> work) throws IOException {
        synchronized (ONE) {
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try (FileChannel channel = FileChannel.open(lock, options, OWNER_ALONE)) {
                // Closing the channel gives the lock back.
                channel.lock();
                return work.done();
            }
        }
    }

    private WrittenFile(Path target, IfExists existing, Optional<Part> part, boolean shared, OutputStream bytes) {
        this.target = target;
        this.existing = existing;
        this.part = part;
        this.shared = shared;
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, UTF_8));
    }

    /**
     * Writes what an option of the command line names, whatever ordinary file was there; - is standard output. Says so, or
     * why it failed, on standard error, and returns whether it went well.
     */
    static boolean replace(String name, List<FileInUse> inUse, Content content, String told) {
        boolean printed = name.equals("-");
        try {
            write(printed ? "/dev/stdout" : name, IfExists.REPLACE, inUse, content);
        } catch (IOException failure) {
            if (printed) {
                // What became of standard output is told at the end.
                return StandardStreams.isSound();
            }
            Main.unusable(Failures.unwritten(name, failure, ""), StandardStreams.err());
            return false;
        }
        if (!printed) {
            StandardStreams.err().println(Printable.line(told));
        }
        return true;
    }

    /**
     * Writes a file whole, or fails and leaves what was there.
     *
     * @param attributes that a new file has from its start
     */
    static void write(
            String name, IfExists existing, List<FileInUse> inUse, Content content, FileAttribute<?>... attributes)
            throws IOException {
        try (WrittenFile file = open(name, existing, inUse, attributes)) {
            content.to(file.writer());
            file.writer.flush();
            if (file.part.isPresent()) {
                // Some disks are found to be full only when all is on them.
                file.part.get().channel().force(true);
            }
            file.keep();
        }
    }

    /**
     * Starts to write a file.
     *
     * @param inUse files that it must not be
     * @param attributes that a new file has from its start
     * @throws IOException with a reason for people where the file can't be written
     */
    static WrittenFile open(String name, IfExists existing, List<FileInUse> inUse, FileAttribute<?>... attributes)
            throws IOException {
        Path target = target(FileNames.path(name));
        Optional<Integer> descriptor = descriptor(target);
        boolean special = Files.exists(target) && !Files.isRegularFile(target);
        for (FileInUse file : special ? List.<FileInUse>of() : inUse) {
            if (file.is(target)) {
                throw refused(name, "it is " + file.what());
            }
        }
        if (descriptor.isPresent()) {
            return new WrittenFile(target, existing, Optional.empty(), true, bytes(descriptor.get(), target));
        }
        if (name.endsWith("/") || Files.isDirectory(target)) {
            throw refused(name, "it is a folder");
        }
        if (special) {
            // A pipe that nobody reads does not even open.
            FileChannel pipe =
                    PipeWait.untilExit(() -> FileChannel.open(target, StandardOpenOption.WRITE), () -> touch(target));
            return new WrittenFile(target, existing, Optional.empty(), false, Channels.newOutputStream(pipe));
        }
        if (Files.exists(target) && existing == IfExists.KEEP) {
            throw new FileAlreadyExistsException(name);
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new AccessDeniedException(name);
        }
        Part part = part(target, attributes);
        return new WrittenFile(target, existing, Optional.of(part), false, Channels.newOutputStream(part.channel()));
    }

    /** Wakes whoever waits for the other end of a pipe. */
    static void touch(Path pipe) {
        try {
            new RandomAccessFile(pipe.toFile(), "rw").close();
        } catch (IOException refused) {
            // Then the end takes a little longer.
            return;
        }
    }

    /** Follows links to what is to be replaced, which need not exist; a name of a descriptor stays as it is. */
    private static Path target(Path path) throws IOException {
        Path target = path;
        for (int links = 0; Files.isSymbolicLink(target) && descriptor(target).isEmpty(); links++) {
            if (links == MOST_LINKS) {
                throw refused(path.toString(), "its links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static Optional<Integer> descriptor(Path path) {
        Matcher name = DESCRIPTOR.matcher(path.toAbsolutePath().toString());
        if (!name.matches()) {
            return Optional.empty();
        }
        for (int standard = 0; standard < 3; standard++) {
            if (name.group(standard + 1) != null) {
                return Optional.of(standard);
            }
        }
        return Optional.of(name.group(4)).filter(digits -> digits.length() < 6).map(Integer::valueOf);
    }

    /** Standard output may be a file that others write into, too: its own descriptor knows where they are. */
    private static OutputStream bytes(int descriptor, Path path) throws IOException {
        return switch (descriptor) {
            case 1 -> StandardStreams.bytes();
            case 2 -> new FileOutputStream(FileDescriptor.err);
            default -> Files.newOutputStream(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        };
    }

    private static Part part(Path target, FileAttribute<?>... attributes) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.exists(folder)) {
            throw refused(target.toString(), "there is no folder '" + target.getParent() + "'");
        }
        if (!Files.isDirectory(folder)) {
            throw refused(target.toString(), "'" + target.getParent() + "' is not a folder");
        }
        if (!Files.isWritable(folder)) {
            throw refused(target.toString(), "its folder can't be written into");
        }
        Path path = folder.resolve(".chronoscope-" + UUID.randomUUID() + ".part");
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new Part(path, FileChannel.open(path, options, attributes));
    }

    private static FileSystemException refused(String name, String reason) {
        return new FileSystemException(name, null, reason);
    }

    /** Returns the file whose place this takes, or empty for what is no regular file. */
    Optional<Path> target() {
        return part.map(any -> target);
    }

    Writer writer() {
        return writer;
    }

    /** Takes the target's place with what is written; what is written after this is added. */
    void keep() throws IOException {
        writer.flush();
        if (part.isPresent() && Files.exists(part.get().path())) {
            part.get().replace(target, existing);
        }
    }

    /** Ends the writing; what was not kept is nowhere. */
    @Override
    public void close() throws IOException {
        try {
            if (shared) {
                writer.flush();
            } else {
                writer.close();
            }
        } finally {
            if (part.isPresent()) {
                Files.deleteIfExists(part.get().path());
            }
        }
    }

    /** Ends the writing, and removes a file that was kept and is new. */
    void discard() throws IOException {
        close();
        if (part.isPresent() && existing == IfExists.KEEP) {
            Files.deleteIfExists(target);
        }
    }
}

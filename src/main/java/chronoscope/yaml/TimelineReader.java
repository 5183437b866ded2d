package chronoscope.yaml;

import chronoscope.model.ReadSoFar;
import chronoscope.model.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a timeline's file. Whatever is wrong with it is a value, told with its place; nothing is thrown but {@link
 * ReadingCancelled}.
 */
public final class TimelineReader {
    private static final long UNKNOWN_SIZE = -1;

    private final String name;
    private final long size;
    private final Progress progress;
    private final FileLimits limits;
    private final ParseContext context;
    private @Nullable RootReader root;

    private TimelineReader(String name, long size, Progress progress, FileLimits limits, Places places) {
        this.name = name;
        this.size = size;
        this.progress = progress;
        this.limits = limits;
        this.context = ParseContext.of(name, limits, places);
    }

    /** Reads a file; messages name it as the path is given. */
    public static LoadResult read(Path file, Progress progress) {
        return read(file, progress, FileLimits.STANDARD);
    }

    static LoadResult read(Path file, Progress progress, FileLimits limits) {
        String name = InputFile.name(file);
        try (InputStream in = InputFile.open(file)) {
            return new TimelineReader(name, sizeOf(file), progress, limits, new Places(false)).read(in);
        } catch (IOException failure) {
            return unreadable(name, failure);
        }
    }

    /** Returns the reading of what could not be opened. */
    public static LoadResult unreadable(String name, IOException failure) {
        return unreadable(name, Rule.UNREADABLE_FILE, Position.NONE, InputFile.reason(failure));
    }

    // A pipe or a device says 0.
    private static long sizeOf(Path file) throws IOException {
        long size = Files.size(file);
        return size == 0 ? UNKNOWN_SIZE : size;
    }

    /** Reads a stream to its end without closing it; messages name it by the given name. */
    public static LoadResult read(String name, InputStream content, Progress progress) {
        return read(name, content, progress, FileLimits.STANDARD);
    }

    /** Reads a stream, and keeps where the parts of the timeline stand. */
    public static Located locate(String name, InputStream content) {
        Places places = new Places(true);
        return new Located(read(name, content, Progress.UNHEARD, FileLimits.STANDARD, places), places);
    }

    static LoadResult read(String name, InputStream content, Progress progress, FileLimits limits) {
        return read(name, content, progress, limits, new Places(false));
    }

    private static LoadResult read(
            String name, InputStream content, Progress progress, FileLimits limits, Places places) {
        try {
            return new TimelineReader(name, UNKNOWN_SIZE, progress, limits, places).read(content);
        } catch (ClosedByInterruptException ended) {
            throw new ReadingCancelled();
        } catch (IOException failure) {
            return unreadable(name, failure);
        }
    }

    private LoadResult read(InputStream in) throws IOException {
        if (size > limits.bytes()) {
            return unreadable(name, Rule.LIMIT, Position.NONE, limits.tooLarge());
        }
        LongConsumer heard = bytes -> {
            if (!progress.advance(bytes, size, root == null ? ReadSoFar.NOTHING : root.soFar())) {
                throw new ReadingCancelled();
            }
        };
        try {
            Utf8Reader text = new Utf8Reader(in, limits, context.problems(), heard);
            return text.otherEncoding()
                    .map(encoding -> unreadable(
                            name, Rule.NOT_UTF8, Position.START, "is " + encoding + " text; save it as UTF-8"))
                    .orElseGet(() -> read(text));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
    }

    // The tokens are not closed: the stream belongs to the caller.
    @SuppressWarnings("resource")
    private LoadResult read(Utf8Reader text) {
        RootReader reader = new RootReader(new YamlTokens(text, limits), context);
        root = reader;
        boolean found = reader.read();
        if (!found) {
            context.report(Rule.EMPTY_FILE, Position.START, "is empty; a timeline has a title, sources and events");
        }
        return new LoadResult(
                reader.timeline(), context.problems().inOrder(reader.levels().off()), reader.levels(), found);
    }

    private static LoadResult unreadable(String name, Rule rule, Position place, String message) {
        FileProblem problem =
                new FileProblem(name, place.line(), place.column(), Severity.ERROR, rule, message, List.of());
        return new LoadResult(Timeline.EMPTY, List.of(problem), Levels.USUAL, false);
    }
}

package chronoscope.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Where a comment may start without a blank behind its {@code #}: what looks like one may be meant as text, such as
 * {@code #MeToo}.
 */
final class Comments {
    /**
     * A part of a line that may be a comment.
     *
     * @param after where the blanks before it start
     * @param place where its {@code #} stands
     * @param text its start
     */
    record Comment(Position after, Position place, String text) {}

    private final Deque<Comment> found = new ArrayDeque<>();

    void add(Comment comment) {
        found.addLast(comment);
    }

    /** Forgets what stands in the lines before. */
    void forgetBefore(int line) {
        while (!found.isEmpty() && found.getFirst().place().line() < line) {
            found.removeFirst();
        }
    }

    /** Returns the comment that only blanks part from a place. */
    Optional<Comment> at(Position place) {
        return found.isEmpty()
                ? Optional.empty()
                : found.stream()
                        .filter(comment -> comment.after().equals(place))
                        .findFirst();
    }
}

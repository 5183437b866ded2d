package chronoscope.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chronoscope.yaml.Progress;
import chronoscope.yaml.ReadingCancelled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadOnceTest {
    private static final String FIRST = "title: Reise\nevents:\n  - {id: a, ";
    private static final String SECOND = "date: 1901, title: A}\n";

    private final Deque<InputStream> openings = new ArrayDeque<>();
    private final ReadOnce pipe = new ReadOnce("<pipe>", openings::pop);

    private void send(String... pieces) {
        InputStream all = InputStream.nullInputStream();
        for (String piece : pieces) {
            all = new SequenceInputStream(all, new ByteArrayInputStream(piece.getBytes(UTF_8)));
        }
        openings.add(all);
    }

    @Test
    void it_is_read_once_and_every_reading_is_the_same() throws IOException {
        send(FIRST, SECOND);
        assertThat(pipe.read(Progress.UNHEARD).timeline().events()).hasSize(1);
        assertThat(pipe.read(Progress.UNHEARD).timeline().events()).hasSize(1);
        assertThat(new String(pipe.open().readAllBytes(), UTF_8)).isEqualTo(FIRST + SECOND);
    }

    @Test
    void who_wants_its_bytes_first_leaves_them_for_the_reading() throws IOException {
        send(FIRST, SECOND);
        assertThat(pipe.open().readAllBytes()).hasSize(FIRST.length() + SECOND.length());
        assertThat(pipe.read(Progress.UNHEARD).timeline().events()).hasSize(1);
    }

    @Test
    void every_piece_is_heard_of_as_it_comes() {
        send(FIRST, SECOND);
        List<Long> heard = new ArrayList<>();
        pipe.read((bytes, total, events) -> heard.add(bytes));
        assertThat(heard).startsWith((long) FIRST.length(), (long) FIRST.length() + SECOND.length());
    }

    @Test
    void a_reading_can_be_given_up() {
        send(FIRST, SECOND);
        assertThatThrownBy(() -> pipe.read((bytes, total, events) -> false)).isInstanceOf(ReadingCancelled.class);
    }
}

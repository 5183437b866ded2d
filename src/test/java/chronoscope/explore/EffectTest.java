package chronoscope.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {
    /** What a command's effect needs, and what is said where nobody can do it, and where the session may not. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "edit | RUN_EDITOR | edit: there is no terminal for an editor | edit: this session is read-only",
                "reload | none | reload: this timeline did not come from a file | reload: this timeline did not",
                "check | none | check: this timeline did not come from a file | check: this timeline did not",
                "verify | READ_FILES | verify: works only where the timeline's file is | verify: works only",
                "export csv a | WRITE_FILES | export: this session writes no files | export: this session writes no files",
                "run a | READ_FILES | run: there are no files here | run: this session reads no files",
                "record a | WRITE_FILES | record: works in the text UI | record: this session writes no files",
                "record stop | none | record: nothing is recorded | record: nothing is recorded",
                "snapshot a | WRITE_FILES | snapshot: there are no files here | snapshot: this session writes no files",
                "snapshot --compare a | READ_FILES | snapshot --compare: there are no files here | snapshot --compare: this session reads",
                "shot a.svg | WRITE_FILES | shot: there are no files here | shot: this session writes no files",
                "expect screen x | none | expect: there is no screen here | expect: there is no screen here",
                "cite ./own.csl | READ_FILES | cite: there are no citation styles here | cite: this session reads no",
                "cite mla | none | cite: there are no citation styles here | cite: this session reads no",
                "read 1 | READ_COPIES | read: the local copies of sources can't be read here | read: the local copies",
                "annotate x | WRITE_FILES | annotate: nothing keeps notes here | annotate: this session keeps no notes",
            })
    void what_can_not_be_done_says_why(String line, String permission, String unavailable, String refused) {
        Effect effect = effect(line);
        assertThat(effect.needs().map(Permission::name).orElse("none")).isEqualTo(permission);
        assertThat(effect.unavailable().problem())
                .hasValueSatisfying(text -> assertThat(text).startsWith(unavailable));
        assertThat(effect.refused().problem())
                .hasValueSatisfying(text -> assertThat(text).startsWith(refused));
    }

    @ParameterizedTest
    @CsvSource({
        "reload, true",
        "check, true",
        "snapshot a, true",
        "edit, false",
        "run a, false",
        "record a, false",
        "record stop, false",
        "quit, false"
    })
    void a_recording_keeps_what_playing_it_can_do(String line, boolean recorded) {
        assertThat(effect(line).recorded()).isEqualTo(recorded);
        assertThat(effect("expect problem " + line).recorded()).isEqualTo(recorded);
    }

    private static Effect effect(String line) {
        return Walk.voyage().does("goto sinking; " + line).reply().effect().orElseThrow();
    }
}

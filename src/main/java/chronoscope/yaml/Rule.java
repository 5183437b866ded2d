package chronoscope.yaml;

import chronoscope.text.Labelled;
import java.util.Optional;

/**
 * What may be wrong with a timeline's file, each under a name of its own. What keeps a file from being read as it was
 * meant is always an error; how bad the others are, a file may say itself, under {@code check}.
 */
public enum Rule implements Labelled {
    UNREADABLE_FILE(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    CONTROL_CHARACTER(Severity.ERROR),
    LIMIT(Severity.ERROR),
    SYNTAX(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    MERGE_KEY(Severity.ERROR),
    BROKEN_ALIAS(Severity.ERROR),
    TYPE_TAG(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    MISSING_FIELD(Severity.ERROR),
    INVALID_VALUE(Severity.ERROR),
    INVALID_DATE(Severity.ERROR),
    UNQUOTED_DATE(Severity.ERROR),
    DUPLICATE_ID(Severity.ERROR),
    UNDEFINED_SOURCE(Severity.ERROR),
    UNDEFINED_EVENT(Severity.ERROR),
    UNDEFINED_CLAIM(Severity.ERROR),
    INVISIBLE_CHARACTER(Severity.WARNING),
    UNKNOWN_KEY(Severity.WARNING),
    UNKNOWN_RULE(Severity.WARNING),
    FIXED_RULE(Severity.WARNING),
    UNKNOWN_TYPE(Severity.WARNING),
    TEXT_BEFORE_COMMENT(Severity.WARNING),
    UNUSED_ANCHOR(Severity.WARNING),
    LIST_AS_TEXT(Severity.WARNING),
    NAME_CUT_AT_COMMA(Severity.WARNING),
    LISTED_TWICE(Severity.WARNING),
    DOUBTFUL_DATE(Severity.WARNING),
    SKIPPED_TIME(Severity.WARNING),
    TIME_WITHOUT_ZONE(Severity.WARNING),
    DOUBTFUL_FILTER(Severity.WARNING),
    RIVAL_DATE(Severity.WARNING),
    UNCITED_EVENT(Severity.WARNING),
    UNCITED_CLAIM(Severity.WARNING),
    QUOTE_WITHOUT_LOCATOR(Severity.WARNING),
    LONG_QUOTE(Severity.WARNING),
    ORIGIN_COUNTED_TWICE(Severity.WARNING),
    GRADE_WITHOUT_REASON(Severity.WARNING),
    STATUS_WITHOUT_CHECK(Severity.WARNING),
    DISPUTED_BY_NOBODY(Severity.WARNING),
    CHECKED_TOO_EARLY(Severity.WARNING),
    UNUSED_SOURCE(Severity.WARNING),
    UNDATED_SOURCE(Severity.WARNING),
    SOURCE_WITHOUT_ADDRESS(Severity.WARNING),
    SOURCE_WITHOUT_COPY(),
    DUPLICATE_SOURCE(Severity.WARNING),
    LATER_THAN_SOURCES(Severity.WARNING),
    DATE_TOO_FINE(Severity.WARNING),
    DUPLICATE_EVENT(Severity.WARNING),
    NEAR_DUPLICATE_EVENT(Severity.WARNING),
    SEVERAL_SPELLINGS(Severity.WARNING),
    REDUNDANT_DISPUTE(Severity.WARNING),
    CYCLE_OF_RESPONSES(Severity.WARNING),
    DEAD_LINK(Severity.WARNING);

    private final Optional<Severity> usual;

    Rule(Severity usual) {
        this.usual = Optional.of(usual);
    }

    /** Makes one that is not looked for unless a file says so. */
    Rule() {
        this.usual = Optional.empty();
    }

    /** Returns how bad it is where a file says nothing of it; empty where it is not looked for then. */
    public Optional<Severity> usual() {
        return usual;
    }

    /** Returns whether it keeps a file from being read as it was meant, so that it is an error whatever the file says. */
    public boolean isFixed() {
        return usual.equals(Optional.of(Severity.ERROR));
    }
}

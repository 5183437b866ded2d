package chronoscope.model;

import chronoscope.edtf.EdtfDate;
import java.util.List;
import java.util.Optional;

/**
 * A fingerprint of all that an event says: two that say the same have the same one, wherever they stand in a file. What an
 * event does not have leaves no trace, so that a field that is new changes no event without it.
 */
final class EventDigest {
    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long hash = START;

    private EventDigest() {}

    /** Returns the 64 bits of an FNV-1a hash, in hexadecimal digits. */
    static String of(Event event) {
        EventDigest digest = new EventDigest();
        digest.text("date", event.date().text());
        digest.text("title", event.title());
        digest.texts("also", event.also());
        digest.text("summary", event.summary());
        digest.texts("actor", event.actors());
        digest.texts("place", event.places());
        digest.texts("tag", event.tags());
        digest.text("status", event.status().map(Status::label).orElse(""));
        digest.text("checked", event.checked().map(Verification::words).orElse(""));
        digest.citations(event.citations());
        event.claims().forEach(digest::claim);
        event.links().forEach(link -> digest.text(link.type(), link.event()));
        String digits = Long.toHexString(digest.hash);
        return "0".repeat(16 - digits.length()) + digits;
    }

    private void claim(Claim claim) {
        text("claim", claim.text());
        text("id", claim.id().orElse(""));
        text("date", claim.date().map(EdtfDate::text).orElse(""));
        text("status", claim.status().map(Status::label).orElse(""));
        text("trust", claim.trust());
        text("disputes", claim.disputes().orElse(""));
        citations(claim.citations());
    }

    private void citations(List<Citation> citations) {
        for (Citation citation : citations) {
            text("source", citation.source());
            optional("locator", citation.locator());
            optional("quote", citation.quote());
            optional("via", citation.via());
        }
    }

    private void optional(String key, Optional<String> text) {
        text(key, text.orElse(""));
    }

    private void texts(String key, List<String> texts) {
        texts.forEach(text -> text(key, text));
    }

    private void text(String key, String text) {
        if (!text.isEmpty()) {
            add(key);
            add(text);
        }
    }

    private void add(String text) {
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * PRIME;
        }
        // No text holds this, so that two texts are not one.
        hash = (hash ^ Character.MAX_VALUE) * PRIME;
    }
}

package chronoscope.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What leads from events and claims to others, found once for all of a timeline. */
final class Ties {
    private final Map<String, List<Event>> backlinks = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, List<Claim>> disputing = new HashMap<>();

    /** @param hidden the indexes of events that count for nothing */
    Ties(List<Event> events, BitSet hidden) {
        for (int index = 0; index < events.size(); index++) {
            if (!hidden.get(index)) {
                add(events.get(index));
            }
        }
    }

    private void add(Event event) {
        for (Link link : event.links()) {
            backlinks.computeIfAbsent(link.event(), id -> new ArrayList<>()).add(event);
        }
        for (Claim claim : event.claims()) {
            claim.id().ifPresent(id -> claims.put(id, claim));
            claim.disputes()
                    .ifPresent(id -> disputing
                            .computeIfAbsent(id, unseen -> new ArrayList<>())
                            .add(claim));
        }
    }

    Optional<Claim> claim(String id) {
        return Optional.ofNullable(claims.get(id));
    }

    List<Claim> disputing(String claim) {
        return Collections.unmodifiableList(disputing.getOrDefault(claim, List.of()));
    }

    List<Event> backlinks(String event) {
        return Collections.unmodifiableList(backlinks.getOrDefault(event, List.of()));
    }
}

package chronoscope.explore;

import static chronoscope.model.EventDraft.event;

import chronoscope.model.Timeline;
import chronoscope.model.Voyage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an event to all of one of its actors, and back without losing the place. */
class SameTest {
    @Test
    void it_narrows_to_what_the_event_has_in_common_with_others() {
        check("goto departure; same actor", "cursor=departure  filters=actor:=white-star-line  shown=3")
                .said("White Star Line: 3 of 8 events");
        check("goto departure; same actor 2", "cursor=departure  filters=actor:=crew  shown=1")
                .said("crew: 1 of 8 events");
        check("goto departure; same actor crew", "filters=actor:=crew");
        check("goto departure; same actor \"White Star Line\"", "filters=actor:=white-star-line");
        check("goto sinking; same place", "filters=place:=\"North Atlantic\"  shown=2");
        check("goto sinking; same tag voyage", "filters=tag:=voyage  shown=2");
        check("goto sinking; same source 2", "filters=source:=ledger  shown=2").said("Builder's ledger: 2 of 8 events");
        check("goto wreck; same tag", "filters=tag:=\"100% sure; $5\"  shown=1");
    }

    @Test
    void it_says_what_there_is_instead() {
        check("same actor", "filters=").refused("same: this event has no actor");
        check("goto departure; same actor 3", "filters=")
                .refused("the actors of this event are 1 to 2: white-star-line, crew");
        check("goto departure; same actor guild", "filters=").refused("the actors of this event are 1 to 2");
        check("filter zeppelin; same actor", "").refused("No event matches");
    }

    @Test
    void undo_takes_it_back_and_comes_back_to_where_it_began() {
        check("goto departure; same actor; last; undo", "cursor=departure  filters=  shown=8");
        check("goto departure; same actor; last; undo; undo", "")
                .refused("there is no change of the filters or of a note to undo");
        check("goto departure; same actor; undo; back", "cursor=harbour");
        check("goto departure; same actor; goto sinking; undo; back", "cursor=harbour");
        check("filter ship; goto sinking; same place; undo", "cursor=sinking  filters=ship");
        check("goto departure; same actor; filter ice; undo", "cursor=departure  filters=actor:=white-star-line");
        check("goto departure; same actor; filter ice; undo; undo", "cursor=departure  filters=");
    }

    @Test
    void back_comes_back_to_the_event_and_the_filters_of_before_and_forward_leads_in_again() {
        check("goto departure; same actor; next; back", "cursor=departure  filters=  shown=8")
                .said("all 8 events");
        check("goto departure; same actor; next; back; back", "cursor=harbour");
        check("goto departure; same actor; next; back; undo", "")
                .refused("there is no change of the filters or of a note to undo");
        check(
                "goto departure; same actor; next; back; forward",
                "cursor=sinking  filters=actor:=white-star-line  shown=3");
        check("goto departure; same actor; next; back; forward; back", "cursor=departure  filters=");
        check("goto departure; same actor; first; back", "cursor=departure  filters=actor:=white-star-line");
        check("goto departure; same actor; first; back; back", "cursor=departure  filters=");
        check(
                "goto departure; same actor; filter ice; back; undo",
                "cursor=sinking  filters=actor:=white-star-line; ice");
        check("goto sinking; same actor; same tag; back; back", "cursor=sinking  filters=");
    }

    @Test
    void once_is_enough() {
        check("goto departure; same actor; same actor", "filters=actor:=white-star-line")
                .said("White Star Line: 3 of 8 events");
        check("goto departure; same actor; same actor; back", "filters=");
    }

    @Test
    void an_event_that_is_gone_is_no_place_to_come_back_to() {
        Timeline other = Voyage.of(
                List.of(event("keel", "1908").done(), event("film", "1997").done()));
        Walk.voyage()
                .does("goto departure; same actor")
                .reloads(other)
                .does("undo")
                .check("cursor=film  filters=");
        Walk.voyage()
                .does("goto departure; same actor")
                .reloads(other)
                .does("back")
                .refused("no earlier place");
    }

    private static Walk check(String line, String facts) {
        Walk walk = Walk.voyage().does(line);
        return facts.isEmpty() ? walk : walk.check(facts);
    }
}

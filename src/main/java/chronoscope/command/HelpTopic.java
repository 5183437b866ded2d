package chronoscope.command;

import chronoscope.explore.Output;
import chronoscope.query.Field;
import chronoscope.text.Labelled;
import chronoscope.text.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of help that is about more than one command. A line that begins with {@link #EXAMPLE} can be run. */
enum HelpTopic implements Labelled {
    DATES("""
            Dates, as files and filters write them (EDTF, which is ISO 8601-2)
              1912   1912-04   1912-04-15   the year, the month, the day
              2022-04-27T10:30Z             the minute; Z is UTC, +03:30 another zone
              1912~   1912?   1912%         about then, perhaps then, both
              191X   1912-04-XX             some year of the 1910s, some day of April
              1912-21                       spring; 22 is summer, 23 autumn, 24 winter
              1912/1914   1912/..           from one to the other, from then on
              [1912,1914]   {1912,1914}     one of them, both of them
              -0043   Y-17E7                44 BCE, since EDTF has a year 0; 170 million BCE
            t, goto and zoom also read dates as people write them, and filters do in quotation marks:
              27 April 2022, spring 2022, Q1 2022, the 2010s, late 19th century, 44 BCE

            A date that is not known exactly is possibly, or surely, in a time
              date:2022-03-10    finds an event of March 2022: it may have been on that day
              within:2022-03-10  does not: it may have been on another day
              within:2022        does: it surely was in that year
              before:  after:    find what surely was before or after

            > goto March 2022
            > zoom 2019/2022
            > filter within:2022
            > filter before:"April 2022"
            """),
    QUERIES("""
            A filter keeps the events that a query finds. & adds one, u undoes that.
              drills navy          both words, anywhere in what is known of the event
              "joint drills"       these words side by side
              drills OR navy       at least one of them
              -navy   NOT navy     without it
              (a OR b) c           parentheses as usual
              actor:iran           a field that contains the text
              actor:=iran          a field that is exactly this
              cites:>3             more than three; < is fewer
              @name                a filter that is saved under this name

            Fields
            FIELDS

            > filter actor:china -tag:diplomacy
            > filter (place:iraq OR place:baghdad) within:2020/2022
            > filter cites:>3
            > filter origins:>1
            > find with tag:=military-exercises
            """),
    LEGEND("""
            On the axis, in the list and in lanes
              •      it happened here
              ◦      here if the author is right, or about here
              █      it lasted all of this time
              ▒      it happened somewhere in this time; no more is known
              ░      it may have happened here, or elsewhere
              ⋯      it may go on here: a start or an end is not known
              ▓      several events, each in its own way; + shows less time
              2 +    that many events in one column; + is more than nine
              ◆ ◇    the event under the cursor: certain, or uncertain
              //     time without events, left out; below it, how long it is; each part beside it has a scale of its own
              ├ ┤    an era of the timeline's file, with its name
              ╷      the time in the label after it starts here
              ━      on the line below the axis: a source was issued here; its quotes have the same colour
              ‹ ›    before, or after, the time that the axis shows
              ▸ ▾    a lane whose events share a row; one whose events have a row each
            At the end of a row of the list
              ●      an independent origin of what is said, three at most; the number counts the citations
              ○      no citation
              ≠      disputed: a claim that another one disputes, or a status that says so
              ✗      retracted by those who said so
              ★ ✎    you have starred it; you have noted or labelled it
            An uncertain date is never drawn as •. No year 0 is ever shown: EDTF's 0000 is 1 BCE.
            """);

    static final String EXAMPLE = "> ";

    private final String text;

    HelpTopic(String text) {
        this.text = text;
    }

    List<Output> page() {
        return text.lines()
                .flatMap(line -> line.equals("FIELDS") ? fields() : Stream.of(line))
                .map(line -> line.startsWith(EXAMPLE)
                        ? new Output.Example(line.substring(EXAMPLE.length()))
                        : new Output.Message(line))
                .collect(Collectors.toUnmodifiableList());
    }

    private static Stream<String> fields() {
        int names = Arrays.stream(Field.values())
                .mapToInt(field -> Measure.NARROW.of(field.label()))
                .max()
                .orElse(0);
        return Arrays.stream(Field.values())
                .map(field -> "  " + Measure.NARROW.pad(field.label() + ":", names + 1) + "  " + field.meaning());
    }
}

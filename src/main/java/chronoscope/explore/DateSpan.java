package chronoscope.explore;

import chronoscope.axis.Window;
import chronoscope.edtf.EdtfDate;
import java.util.List;

/** A part of time from where one date may start to where another one may end, which may be the same. */
public record DateSpan(EdtfDate first, EdtfDate last) {
    /** Returns the span of what an axis shows. */
    public static DateSpan of(Window part) {
        List<EdtfDate> ends = part.ends().stream()
                .map(end -> EdtfDate.parse(end).value().orElseThrow())
                .toList();
        return new DateSpan(ends.get(0), ends.get(1));
    }

    /** Returns the dates in EDTF, one where both are the same. */
    @Override
    public String toString() {
        return first + (last.equals(first) ? "" : " " + last);
    }
}

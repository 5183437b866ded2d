package chronoscope.cast;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.graphics.TextImage;
import java.util.Optional;

/**
 * What a screen shows at a moment.
 *
 * @param caret where the cursor is, where it is visible
 */
public record Frame(TextImage image, Optional<TerminalPosition> caret) {}

package chronoscope.command;

/**
 * A theme that can be chosen.
 *
 * @param basis the theme of the program's that it is based on, or is: the one that others have, too
 */
public record ThemeChoice(String name, String basis) {}

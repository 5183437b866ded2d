package chronoscope.config;

import chronoscope.view.Theme;

/**
 * A theme of the user's.
 *
 * @param basis the name of the program's theme that it changes
 */
public record OwnTheme(String basis, Theme colours) {}

package ca.aval.platform.settings;

/** How the window looks. */
public enum ThemeChoice {
    /** Light or dark, as the computer is set. */
    SYSTEM,
    LIGHT,
    DARK,
    /** The plain look of the toolkit, which follows a high-contrast computer. */
    CLASSIC
}

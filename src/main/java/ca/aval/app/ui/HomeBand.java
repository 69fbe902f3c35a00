package ca.aval.app.ui;

/** When something is to be done, most pressing first. */
public enum HomeBand {
    LATE("home.band.late"),
    NOW("home.band.now"),
    WEEK("home.band.week"),
    LATER("home.band.later");

    private final String key;

    HomeBand(String key) {
        this.key = key;
    }

    String title() {
        return key;
    }
}

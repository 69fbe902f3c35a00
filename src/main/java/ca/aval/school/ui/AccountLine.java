package ca.aval.school.ui;

import ca.aval.kit.Answer;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** One of the school's own accounts while it is being typed. */
public final class AccountLine {
    private final ObjectProperty<Platform> platform = new SimpleObjectProperty<>(Platform.FACEBOOK);
    private final Answer address;

    /** The places where a school keeps an account of its own. */
    public enum Platform {
        FACEBOOK("Facebook"),
        INSTAGRAM("Instagram"),
        X("X"),
        YOUTUBE("YouTube"),
        TIKTOK("TikTok"),
        LINKEDIN("LinkedIn"),
        THREADS("Threads"),
        BLUESKY("Bluesky"),
        SNAPCHAT("Snapchat"),
        VIMEO("Vimeo");

        private final String ownName;

        Platform(String ownName) {
            this.ownName = ownName;
        }

        /** The name it gives itself, the same in every language. */
        public String ownName() {
            return ownName;
        }
    }

    AccountLine(Answer address) {
        this.address = address;
    }

    public ObjectProperty<Platform> platform() {
        return platform;
    }

    public Answer address() {
        return address;
    }
}

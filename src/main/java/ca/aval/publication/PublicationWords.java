package ca.aval.publication;

import org.jspecify.annotations.Nullable;

/** The words that are typed about a publication, and how long they may be. */
final class PublicationWords {
    private PublicationWords() {}

    /** What is wrong with them; null when nothing is. */
    static @Nullable PublicationRefusal fault(String title, String address, String contents) {
        if (title.isBlank()) {
            return PublicationRefusal.TITLE_MISSING;
        }
        if (title.strip().length() > Publication.LONGEST_TITLE) {
            return PublicationRefusal.TITLE_TOO_LONG;
        }
        if (address.strip().length() > Publication.LONGEST_ADDRESS) {
            return PublicationRefusal.ADDRESS_TOO_LONG;
        }
        boolean fits = contents.strip().length() <= Publication.LONGEST_TITLE;
        return fits ? null : PublicationRefusal.CONTENTS_TOO_LONG;
    }

    /** The text without blanks around it; null when nothing is left. */
    static @Nullable String orNull(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }
}

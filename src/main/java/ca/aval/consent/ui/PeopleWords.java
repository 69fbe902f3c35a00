package ca.aval.consent.ui;

import ca.aval.consent.answer.Route;
import ca.aval.consent.answer.Signatory;
import ca.aval.kit.Words;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.text.Language;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Says who answered, by which way, and on which day. */
public record PeopleWords(Words words) {
    /** Who that is among the people of the pupil. */
    public String who(Pupil pupil, @Nullable Signatory signatory) {
        return switch (signatory) {
            case null -> words.say("signer.nobody");
            case Signatory.ThePupil self -> words.say("signer.pupil");
            case Signatory.Adult adult -> adult(pupil, adult);
            case Signatory.Stranger stranger -> words.say("signer.stranger", stranger.name());
        };
    }

    private String adult(Pupil pupil, Signatory.Adult adult) {
        Optional<Guardian> listed =
                pupil.guardians().stream().filter(g -> g.id().equals(adult.guardian())).findFirst();
        return listed.map(this::guardian)
                .orElseGet(() -> words.say("signer.former", capacity(adult.capacity().name())));
    }

    /** An adult of the list, in their capacity. */
    public String guardian(Guardian guardian) {
        return words.say(
                "signer.guardian", guardian.name().full(), capacity(guardian.capacity().name()));
    }

    private String capacity(String capacity) {
        return words.say("capacity." + capacity.toLowerCase(Locale.ROOT));
    }

    public String route(Route route) {
        return words.say("route." + route.name().toLowerCase(Locale.ROOT));
    }

    /** {@code 2 sept.}, {@code 1er sept.}; {@code Sep. 2}. */
    public String day(LocalDate date) {
        Language language = words.language().getValue();
        String month = DateTimeFormatter.ofPattern("MMM", language.locale()).format(date);
        int day = date.getDayOfMonth();
        return switch (language) {
            case FRENCH -> (day == 1 ? "1er" : day) + "\u00A0" + month;
            case ENGLISH -> month + "\u00A0" + day;
        };
    }
}

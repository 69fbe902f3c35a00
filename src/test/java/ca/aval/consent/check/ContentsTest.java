package ca.aval.consent.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.check.Alternative.Kind;
import ca.aval.consent.check.Verdict.Allow;
import ca.aval.consent.check.Verdict.Deny;
import ca.aval.consent.check.Verdict.Instead;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Audience;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Edge case 24 among others: a line of the form consents to what it names, and to nothing else. */
class ContentsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 8);
    private static final ConsentUse SITE = use("SCHOOL_WEBSITE", Content.GROUP_PHOTO, Content.WORK);
    private static final ConsentUse ALBUM =
            use("YEARBOOK", Content.GROUP_PHOTO, Content.INDIVIDUAL_PHOTO, Content.WORK);
    private static final PupilStanding AGREES =
            new PupilStanding(Set.of(), Map.of(SITE.code(), Set.of(), ALBUM.code(), Set.of()));
    private static final PupilStanding ALBUM_ONLY =
            new PupilStanding(
                    Set.of(), Map.of(SITE.code(), Set.of(Reason.REFUSED), ALBUM.code(), Set.of()));
    private static final PupilStanding PROHIBITED =
            new PupilStanding(Set.of(Reason.PUBLICATION_PROHIBITED), Map.of(SITE.code(), Set.of()));

    @Test
    void whatTheLineDoesNotNameIsNotCovered() {
        Verdict photo = check(Content.GROUP_PHOTO).check(AGREES);
        assertEquals(new Allow(), photo);
        Deny both = (Deny) check(Content.GROUP_PHOTO, Content.INDIVIDUAL_PHOTO).check(AGREES);
        assertEquals(Reason.NOT_COVERED_BY_FORM, both.reason());
        assertEquals(
                new Instead(
                        Identification.NONE, List.of(ALBUM.code()), Set.of(Content.GROUP_PHOTO)),
                both.instead());
        Deny voice = (Deny) check(Content.VOICE).check(AGREES);
        assertEquals(new Instead(Identification.NONE, List.of(), SITE.contents()), voice.instead());
    }

    @Test
    void row24_anImageConsentIsNoConsentToTheWork() {
        ConsentUse facebook = use("SCHOOL_SOCIAL/FACEBOOK/1", Content.GROUP_PHOTO);
        PupilStanding agrees = new PupilStanding(Set.of(), Map.of(facebook.code(), Set.of()));
        assertEquals(
                Reason.NOT_COVERED_BY_FORM,
                new PublicationCheck(facebook, Identification.NONE, Set.of(Content.WORK), u -> true)
                        .check(agrees)
                        .denial()
                        .orElseThrow());
    }

    @Test
    void aPictureInWhichNobodyCanBeRecognisedNeedsNobodysConsent() {
        assertEquals(new Allow(), check(Content.FACELESS).check(PROHIBITED));
        PublicationCheck named =
                new PublicationCheck(
                        SITE, Identification.FIRST_NAME, Set.of(Content.FACELESS), u -> true);
        assertTrue(named.check(PROHIBITED).denial().isPresent(), "a name tells who it is");
        assertTrue(check(Content.FACELESS, Content.WORK).check(PROHIBITED).denial().isPresent());
    }

    @Test
    void otherPlacesComeFirstThenWhatWouldDoHere() {
        List<Alternative> found =
                alternatives(Identification.NONE, Content.GROUP_PHOTO)
                        .among(List.of(SITE, ALBUM, use("LIVESTREAM", Content.VIDEO)));
        assertEquals(
                List.of(Kind.OTHER_USE, Kind.FACELESS),
                found.stream().map(Alternative::kind).toList());
        Alternative album = found.getFirst();
        assertEquals(ALBUM, album.use());
        assertEquals(2, album.allowed());
        assertEquals(3, album.of());
        assertEquals(3, found.getLast().allowed());
        assertTrue(found.getLast().question().faceless());
    }

    @Test
    void lessOfTheNameAndFewerContentsAreProposed() {
        assertEquals(
                List.of(Kind.LESS_NAME, Kind.FACELESS),
                alternatives(Identification.FULL_NAME, Content.GROUP_PHOTO)
                        .among(List.of())
                        .stream()
                        .map(Alternative::kind)
                        .toList());
        Alternative fewer =
                alternatives(Identification.NONE, Content.GROUP_PHOTO, Content.VOICE)
                        .among(List.of())
                        .getFirst();
        assertEquals(Kind.FEWER_CONTENTS, fewer.kind());
        assertEquals(Set.of(Content.GROUP_PHOTO), fewer.question().contents());
        assertEquals(1, fewer.allowed());
    }

    private static Alternatives alternatives(Identification named, Content... contents) {
        return new Alternatives(
                new PublicationQuestion(SITE.code(), Set.of(contents), named, DAY),
                SITE,
                List.of(AGREES, ALBUM_ONLY, PROHIBITED));
    }

    private static PublicationCheck check(Content... contents) {
        return new PublicationCheck(
                SITE,
                Identification.NONE,
                Set.of(contents),
                other ->
                        other.equals(ALBUM.code())
                                && PublicationCheck.covers(ALBUM, Set.of(contents)));
    }

    private static ConsentUse use(String code, Content... contents) {
        return new ConsentUse(
                code,
                Map.of(),
                Map.of(),
                Map.of(),
                Identification.NONE,
                Audience.PUBLIC,
                Set.of(contents));
    }
}

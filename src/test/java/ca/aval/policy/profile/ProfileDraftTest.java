package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.policy.profile.Fault.Kind;

import org.junit.jupiter.api.Test;

import java.util.List;

/** A draft changes place by place and says after each change what is wrong. */
class ProfileDraftTest {
    private static final Spot PAGES = Spot.WHOLE.then("pages");
    private static final Spot OPENING = Spot.WHOLE.then("approvals").then(0);

    private final PolicyProfile profile = new SampleProfile().profile();
    private final ProfileDraft draft = ProfileDraft.of(profile);

    @Test
    void whatWasNotChangedIsTheSame() {
        assertEquals(new Reading.Read(profile), draft.check());
    }

    @Test
    void changesOnePlace() {
        ProfileDraft changed =
                draft.with(PAGES.then("administrators"), "3")
                        .with(PAGES.then("parentNotice"), "false")
                        .with(PAGES.then("supervisor"), "");
        assertEquals("3", changed.text(PAGES.then("administrators")));
        Pages pages = assertInstanceOf(Reading.Read.class, changed.check()).profile().pages();
        assertEquals(3, pages.administrators());
        assertEquals(Boolean.FALSE, pages.parentNotice());
        assertEquals(null, pages.supervisor());
        assertEquals("2", draft.text(PAGES.then("administrators")));
    }

    @Test
    void leavesATextOutOnceNeitherLanguageIsThere() {
        Spot note = OPENING.then("note");
        ProfileDraft half = draft.with(note.then("fr"), "");
        assertEquals(List.of(Kind.MISSING_LANGUAGE), kinds(half));
        ProfileDraft none = half.with(note.then("en"), "");
        assertEquals(
                null,
                assertInstanceOf(Reading.Read.class, none.check())
                        .profile()
                        .approvals()
                        .getFirst()
                        .note());
    }

    @Test
    void addsAndTakesOutEntries() {
        Spot list = Spot.WHOLE.then("breaches");
        ProfileDraft more = draft.added(list);
        assertEquals(2, more.count(list));
        assertEquals(List.of(Kind.MISSING_KEY, Kind.MISSING_KEY), kinds(more));
        Spot second = list.then(1);
        assertEquals("breaches[#2].label", more.path(second.then("label")));
        ProfileDraft said =
                more.with(second.then("code"), "RUMOURS")
                        .with(second.then("label").then("fr"), "Rumeurs")
                        .with(second.then("label").then("en"), "Rumours")
                        .with(second.then("population"), List.of("STUDENT"));
        assertEquals("breaches[RUMOURS].label", said.path(second.then("label")));
        assertEquals(List.of("STUDENT"), said.texts(second.then("population")));
        assertInstanceOf(Reading.Read.class, said.check());
        assertEquals(new Reading.Read(profile), said.without(second).check());
    }

    @Test
    void saysWhereTheFaultIs() {
        ProfileDraft wrong = draft.with(OPENING.then("by"), "NOBODY");
        Fault fault = assertInstanceOf(Reading.Refused.class, wrong.check()).faults().getFirst();
        assertEquals(wrong.path(OPENING.then("by")), fault.path());
        assertEquals(Kind.UNKNOWN_REFERENCE, fault.kind());
    }

    private static List<Kind> kinds(ProfileDraft draft) {
        return assertInstanceOf(Reading.Refused.class, draft.check()).faults().stream()
                .map(Fault::kind)
                .toList();
    }
}

package ca.aval.policy.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a draft takes for a valid policy is one for the reader of files as well. */
class DraftWalkTest {
    private static final int STEPS = 250;
    private static final List<String> TEXTS =
            List.of("", "null", "~", "true", "0", "a: b # c", " x ", "« L’une »\nl’autre", "[A]");

    private final Random random = new Random(20260914);
    private final List<Spot> lists = new ArrayList<>();
    private final List<Spot> entries = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    private record Place(Spot spot, Shape shape) {}

    @Test
    void onlyOneLinkedTextPrevails() {
        ProfileDraft draft = ProfileDraft.of(new ShippedProfiles().of("viamonde"));
        Spot texts = Spot.WHOLE.then("linkedTexts");
        for (int i = 0; i < draft.count(texts); i++) {
            draft = draft.with(texts.then(i).then("prevails"), "true");
        }
        assertTrue(draft.count(texts) > 1);
        List<Fault> faults = assertInstanceOf(Reading.Refused.class, draft.check()).faults();
        assertEquals(draft.count(texts) - 1, faults.size());
        assertEquals(Fault.Kind.SEVERAL_PREVAIL, faults.getFirst().kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"viamonde", "cegep-drummondville", "cspne"})
    void whatCanBeKeptCanBeRead(String code) {
        ProfileDraft draft = ProfileDraft.of(new ShippedProfiles().of(code));
        int keepable = 0;
        for (int step = 0; step < STEPS; step++) {
            ProfileDraft next = changed(draft);
            ProfileDraft again = ProfileDraft.of(next.answers());
            assertEquals(next.answers(), again.answers());
            assertEquals(next.check(), again.check());
            if (next.check() instanceof Reading.Read(PolicyProfile profile)) {
                String text = new ProfileWriter().write(profile);
                assertEquals(
                        new Reading.Read(profile), new ProfileReader().read("p.yaml", text), text);
                draft = next;
                keepable++;
            } else if (random.nextInt(4) == 0) {
                ProfileDraft further = changed(next);
                draft = further.check() instanceof Reading.Read ? further : draft;
            }
        }
        assertTrue(keepable > STEPS / 5, String.valueOf(keepable));
    }

    private ProfileDraft changed(ProfileDraft draft) {
        lists.clear();
        entries.clear();
        places.clear();
        walk(draft, Shape.of(PolicyProfile.class), Spot.WHOLE);
        return switch (random.nextInt(12)) {
            case 0 -> draft.added(one(lists));
            case 1 -> draft.without(one(entries));
            default -> said(draft, one(places));
        };
    }

    private ProfileDraft said(ProfileDraft draft, Place place) {
        return switch (place.shape()) {
            case Shape.Truth truth ->
                    draft.with(place.spot(), one(List.of("", "true", "false", "true")));
            case Shape.Choice choice -> draft.with(place.spot(), one(choice.names()));
            case Shape.Number number ->
                    draft.with(place.spot(), String.valueOf(random.nextInt(number.max() + 2)));
            case Shape.Day day ->
                    draft.with(place.spot(), "20" + (10 + random.nextInt(16)) + "-02-28");
            case Shape.Many many when many.entry() instanceof Shape.Choice choice ->
                    draft.with(place.spot(), List.of(one(choice.names()), one(choice.names())));
            case Shape.Many many -> draft.with(place.spot(), List.of(one(TEXTS)));
            default -> draft.with(place.spot(), one(TEXTS));
        };
    }

    private void walk(ProfileDraft draft, Shape shape, Spot spot) {
        switch (shape) {
            case Shape.Entry entry ->
                    entry.fields()
                            .forEach(field -> walk(draft, field.shape(), spot.then(field.name())));
            case Shape.Many many when many.entry() instanceof Shape.Entry entry -> {
                lists.add(spot);
                for (int i = 0; i < draft.count(spot); i++) {
                    entries.add(spot.then(i));
                    walk(draft, entry, spot.then(i));
                }
            }
            case Shape.Both both -> {
                places.add(new Place(spot.then("fr"), both));
                places.add(new Place(spot.then("en"), both));
            }
            default -> places.add(new Place(spot, shape));
        }
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}

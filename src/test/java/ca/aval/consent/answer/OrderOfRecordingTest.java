package ca.aval.consent.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.policy.law.SigningRule;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Whatever comes in whatever order, a refusal is not turned into a yes by the order alone. */
final class OrderOfRecordingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 2);
    private static final int SEQUENCES = 3_000;

    @Test
    void theOrderInWhichEntriesWereRecordedChangesNothing() {
        int active = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Family family = sequence(random);
            String day = FIRST.plusDays(random.nextInt(40)).toString();
            UseState state = family.on(day);
            Collections.shuffle(family.returned, random);
            Collections.shuffle(family.withdrawn, random);
            assertEquals(state, family.on(day), "sequence " + seed);
            active += state == UseState.ACTIVE ? 1 : 0;
        }
        assertTrue(active > SEQUENCES / 20, "some of them end in a yes: " + active);
    }

    /** Of whoever decides: a parent does no more once the pupil decides alone. */
    @Test
    void aRefusalAddedAtTheEndIsNeverAYes() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Family family = sequence(random);
            List<Signatory> whose = List.of(family.self, family.mother, family.father);
            LocalDate last = FIRST.plusDays(40);
            boolean alone = family.ages.rule(family.pupil.birthDate(), last) == SigningRule.PUPIL;
            Signatory who = whose.get(random.nextInt(alone ? 1 : 3));
            String day = last.toString();
            if (random.nextBoolean()) {
                family.says(who, Answer.NO, day);
            } else {
                family.withdraws(who, null, day);
            }
            assertNotEquals(UseState.ACTIVE, family.on(day), "sequence " + seed);
        }
    }

    /** A yes recorded late but signed before the refusal does not undo it. */
    @Test
    void aYesSignedBeforeARefusalNeverUndoesIt() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            Family family = sequence(random);
            String day = FIRST.plusDays(41).toString();
            UseState before = family.on(day);
            boolean refused =
                    List.of(UseState.REFUSED, UseState.DISPUTED, UseState.WITHDRAWN)
                            .contains(before);
            if (!refused) {
                continue;
            }
            List<Signatory> people = people(family);
            for (Signatory who : people) {
                // signed on the first day, when nothing else was
                family.says(who, Answer.YES, FIRST.minusDays(1).toString());
            }
            assertNotEquals(UseState.ACTIVE, family.on(day), "sequence " + seed);
        }
    }

    private static List<Signatory> people(Family family) {
        return new ArrayList<>(
                Arrays.asList(
                        family.mother,
                        family.father,
                        family.stepfather,
                        family.self,
                        new Signatory.Stranger("Rose")));
    }

    private static Family sequence(Random random) {
        boolean ontario = random.nextBoolean();
        String born = (2008 + random.nextInt(8)) + "-09-20";
        Family family = new Family(born, ontario ? Family.ONTARIO : Family.QUEBEC);
        List<Signatory> people = people(family);
        people.add(null);
        int entries = 1 + random.nextInt(7);
        for (int i = 0; i < entries; i++) {
            String day = FIRST.plusDays(random.nextInt(30)).toString();
            Signatory who = people.get(random.nextInt(people.size()));
            if (who != null && random.nextInt(6) == 0) {
                family.withdraws(who, random.nextBoolean() ? null : Family.WEBSITE, day);
            } else {
                Answer answer = Answer.values()[Math.max(0, random.nextInt(6) - 2)];
                family.says(who, answer, random.nextInt(8) == 0 ? null : day);
            }
        }
        return family;
    }
}

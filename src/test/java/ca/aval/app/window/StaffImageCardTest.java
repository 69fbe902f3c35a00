package ca.aval.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.consent.SampleRegister;
import ca.aval.consent.staff.StaffConsentActs;
import ca.aval.kit.Words;
import ca.aval.people.SomeStaff;
import ca.aval.people.StaffMember;
import ca.aval.people.change.EditRefusal;
import ca.aval.people.change.Edited;
import ca.aval.people.ui.page.EditField;
import ca.aval.people.ui.page.EditForm;
import ca.aval.people.ui.page.RecordDesk;
import ca.aval.people.ui.page.RecordSheet.Card;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.Progress;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;

import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The card “Image and voice” of one adult, over a real register. */
final class StaffImageCardTest {
    private static final StaffMember TEACHER = SomeStaff.teacher("10432", "Élie", "Rosalie", "041");
    private static final String ROUTE = "Reçu par";

    @TempDir Path folder;
    private SampleRegister register;
    private StaffConsentActs acts;
    private @Nullable EditForm<StaffMember> opened;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder.resolve("r"));
        register.open()
                .work()
                .run(
                        Act.of("ADD_STAFF"),
                        () -> {
                            register.open().staff().add(List.of(TEACHER));
                            return TEACHER;
                        });
        acts = register.open().answers().staff().acts();
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void fromTheFormToTheAnswerAndTheWithdrawal() {
        assertEquals(List.of(), words(card(true)));
        register.begin();
        assertEquals(List.of("Imprimer le formulaire"), words(card(true)));
        assertTrue(states().contains("Non demandé"), states().toString());
        card(true).gestures().getFirst().act().run();
        assertTrue(states().contains("Attendu"));

        EditForm<StaffMember> answers = form("Consigner la réponse");
        pick(answers, 0, "YES");
        pick(answers, 1, "NO");
        assertInstanceOf(Edited.Kept.class, keep(answers));
        assertEquals(List.of("Oui", "Non"), states().subList(0, 2));
        assertEquals("Ligne vide", states().get(2));

        EditForm<StaffMember> right = form("Corriger la réponse");
        pick(right, 1, "YES");
        assertInstanceOf(Edited.Kept.class, keep(right));
        assertEquals(List.of("Oui", "Oui"), states().subList(0, 2));

        EditForm<StaffMember> withdrawal = form("Retirer un consentement");
        assertInstanceOf(Edited.Kept.class, keep(withdrawal));
        assertEquals(List.of("Retiré", "Retiré"), states().subList(0, 2));
        assertEquals(
                new Edited.Refused<StaffMember>(EditRefusal.WITHDRAWAL_STANDS),
                Objects.requireNonNull(withdrawal.undoing()).get());
    }

    @Test
    void whatWasTypedByMistakeIsTakenBackAndWhoMayNotSeesNoCard() {
        register.begin();
        card(true).gestures().getFirst().act().run();
        EditForm<StaffMember> answers = form("Consigner la réponse");
        pick(answers, 0, "YES");
        keep(answers);
        assertInstanceOf(Edited.Kept.class, Objects.requireNonNull(answers.undoing()).get());
        assertEquals("Attendu", states().getFirst());
        assertTrue(made(false).read(TEACHER).card(desk()).isEmpty());
    }

    private static Edited<StaffMember> keep(EditForm<StaffMember> form) {
        return form.act().get();
    }

    private static void pick(EditForm<StaffMember> form, int at, String code) {
        ((EditField.Pick) form.fields().get(at)).value().set(code);
    }

    private EditForm<StaffMember> form(String gesture) {
        card(true).gestures().stream()
                .filter(g -> g.word().equals(gesture))
                .findFirst()
                .orElseThrow()
                .act()
                .run();
        EditForm<StaffMember> form = Objects.requireNonNull(opened);
        assertEquals(ROUTE, form.fields().getLast().label().getValue());
        return form;
    }

    private List<String> states() {
        return card(true).blocks().stream()
                .flatMap(block -> block.states().stream())
                .map(state -> state.word())
                .toList();
    }

    private static List<String> words(Card card) {
        return card.gestures().stream().map(Gesture::word).toList();
    }

    private Card card(boolean may) {
        return made(may).read(TEACHER).card(desk()).orElseThrow();
    }

    private StaffImageCard made(boolean may) {
        Words words =
                Words.of(
                        StaffImageCard.class,
                        "staff-image",
                        new SimpleObjectProperty<>(Language.FRENCH));
        return new StaffImageCard(
                acts,
                may,
                SampleRegister.CLOCK,
                words,
                (member, desk) ->
                        acts.print()
                                .print(
                                        SampleRegister.YEAR,
                                        Set.of(member.id()),
                                        Language.FRENCH,
                                        Progress.NONE));
    }

    private RecordDesk<StaffMember> desk() {
        return new RecordDesk<>() {
            @Override
            public void open(EditForm<StaffMember> form) {
                opened = form;
            }

            @Override
            public void go(Destination place) {}

            @Override
            public int household() {
                return 0;
            }

            @Override
            public void showHousehold(int household) {}
        };
    }
}

package ca.aval.publication.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Words;
import ca.aval.people.change.Office;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.publication.PublicationOffice;
import ca.aval.publication.WithdrawalPlace;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

final class WithdrawalViewModelTest {
    @TempDir private Path folder = Path.of("");

    @Test
    void whatStoppedWhatComesDownAndTheReceipt() {
        PublicationOffice desk = new PublicationOffice("2026-10-05", folder);
        desk.publish(PublicationOffice.SITE, "2026-10-01", desk.agreedId());
        WithdrawalViewModel model = model(desk);
        var withdrawal = desk.withdraw(PublicationOffice.SITE).withdrawal();
        model.shown(new WithdrawalPlace(desk.agreed.id(), withdrawal.id()));
        assertEquals("Retrait : Léa Ménard", model.title().get().replace('\u00A0', ' '));
        assertEquals(List.of("Site Web de l’école"), model.stopped());
        assertEquals(3, model.allowed().size());
        assertEquals(
                "Une publication est visée. Il en reste une à traiter.", model.summary().get());
        assertNull(model.paper().get());
        model.deeds().press(model.posts().getFirst());
        assertEquals("Une publication est visée.", model.summary().get());
        model.issue();
        assertFalse(model.busy().get());
        assertNotNull(model.paper().get());
        // the series of this office is shared with its one publication
        assertEquals("Accusé préparé : 2026-L-0002", model.receipt().get().replace('\u00A0', ' '));
    }

    @Test
    void theLetterOfEachReaderCanBePrinted() {
        PublicationOffice desk = new PublicationOffice("2031-01-15", folder);
        WithdrawalViewModel model = model(desk);
        var withdrawal = desk.withdraw(PublicationOffice.SITE).withdrawal();
        model.shown(new WithdrawalPlace(desk.agreed.id(), withdrawal.id()));

        model.issue();

        assertEquals(
                List.of("2030-L-0001 · Maëlle Ménard", "2030-L-0002 · Léa Ménard"),
                List.copyOf(model.letters()));
        for (String letter : model.letters()) {
            model.letter().set(letter);
            assertTrue(letter.startsWith(Objects.requireNonNull(model.paper().get()).name()));
        }
    }

    private static WithdrawalViewModel model(PublicationOffice desk) {
        return new WithdrawalViewModel(
                desk.acts(Role.SECRETARY),
                Office.CLOCK,
                new ImmediateWork(),
                Words.of(
                        PublicationsView.class,
                        "publications",
                        new SimpleObjectProperty<>(Language.FRENCH)),
                undone -> {},
                () -> AddressBlock.moved(0, 0));
    }
}

package ca.aval.school.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.OfficialAccount;
import ca.aval.school.Province;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

final class LetterheadViewModelTest {
    private static final byte[] PNG =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    @TempDir Path folder;
    private final SimpleObjectProperty<Province> province = new SimpleObjectProperty<>(Province.QC);
    private final LetterheadViewModel model =
            new LetterheadViewModel(new ImmediateWork(), province);

    @Test
    void everythingMayComeLaterInQuebec() {
        assertTrue(model.check());
    }

    @Test
    void ontarioNeedsWhatItsNoticeSays() {
        province.set(Province.ON);
        assertTrue(model.officerNeeded().getValue());
        assertFalse(model.check());
        assertEquals(3, model.answers().wrong().get());
        assertEquals("error.officer.phone", model.officer().phone().error().get());
        model.officer().frenchTitle().text().set("Coordonnatrice de l’accès");
        model.officer().phone().text().set("613 555-0100");
        model.officer().address().text().set("1, rue du Parc, Ottawa");
        assertTrue(model.check());
    }

    @Test
    void aPostalCodeIsWrittenTheCanadianWay() {
        model.postalCode().text().set("g7x 3a");
        assertFalse(model.check());
        model.postalCode().text().set("g7x3a8");
        assertTrue(model.check());
        assertEquals("G7X 3A8", model.typedAddress().postalCode());
        assertEquals("QC", model.typedAddress().province());
    }

    @Test
    void anUnfinishedEmailIsTold() {
        model.email().text().set("bureau@ecole");
        model.officer().email().text().set("bureau@ecole.ca");
        assertFalse(model.check());
        assertEquals("error.email", model.email().error().get());
        assertEquals("", model.officer().email().error().get());
    }

    @Test
    void accountsOfOnePlatformAreNumbered() {
        model.addAccount();
        model.addAccount();
        model.accounts().getFirst().address().text().set("facebook.com/EcoleDesPins");
        assertFalse(model.check());
        model.accounts().getLast().address().text().set("facebook.com/PinsBasket");
        assertTrue(model.check());
        assertEquals(
                List.of(
                        new OfficialAccount("FACEBOOK", 1, "facebook.com/EcoleDesPins"),
                        new OfficialAccount("FACEBOOK", 2, "facebook.com/PinsBasket")),
                model.typedAccounts());
    }

    @Test
    void aRemovedAccountIsNoLongerWrong() {
        model.addAccount();
        assertFalse(model.check());
        model.removeAccount(model.accounts().getFirst());
        assertEquals(0, model.answers().wrong().get());
    }

    @Test
    void aLogoIsAPictureOfAReasonableSize() throws IOException {
        model.chooseLogo(Files.write(folder.resolve("logo.png"), PNG));
        assertArrayEquals(PNG, model.logo().get());
        model.chooseLogo(Files.writeString(folder.resolve("logo.pdf"), "%PDF-1.7"));
        assertEquals("error.logo.kind", model.logoError().get());
        assertArrayEquals(PNG, model.logo().get());
        model.chooseLogo(Files.write(folder.resolve("big.png"), new byte[2 * 1024 * 1024 + 1]));
        assertEquals("error.logo.large", model.logoError().get());
        byte[] cut = Arrays.copyOf(PNG, 40);
        model.chooseLogo(Files.write(folder.resolve("cut.png"), cut));
        assertEquals("error.logo.broken", model.logoError().get());
        byte[] wide = PNG.clone();
        wide[18] = 127;
        wide[22] = 127;
        model.chooseLogo(Files.write(folder.resolve("wide.png"), wide));
        assertEquals("error.logo.points", model.logoError().get());
        model.removeLogo();
        assertEquals("", model.logoError().get());
    }

    @Test
    void theWebsiteLosesItsBeginning() {
        model.website().text().set("https://ecole-des-pins.ca");
        assertEquals("ecole-des-pins.ca", model.typedWebsite());
    }
}

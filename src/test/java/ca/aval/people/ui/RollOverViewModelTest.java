package ca.aval.people.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.aval.kit.Reversible;
import ca.aval.kit.Words;
import ca.aval.people.roster.ColumnMeanings;
import ca.aval.people.roster.ColumnMemory;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterField;
import ca.aval.people.year.YearSetting;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

final class RollOverViewModelTest {
    @TempDir private Path folder = Path.of("");
    private final YearSetting setting = new YearSetting().withSchool();
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final List<Reversible> offered = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Map<List<String>, ColumnMeanings> meanings = new HashMap<>();
    private final ColumnMemory columns = headers -> Optional.ofNullable(meanings.get(headers));
    private final RollOverViewModel model =
            new RollOverViewModel(
                    setting.acts,
                    new ReadingOptions(null, null, columns),
                    new ImmediateWork(),
                    Words.of(PeopleView.class, "year", language),
                    offered::add,
                    () -> said.add("turned"));

    private TurnLine line(String name) {
        return model.lines().stream()
                .filter(l -> l.name().contains(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theYearIsTurnedOnceEveryoneIsDecidedAndTakenBack() {
        model.arrive();
        assertEquals("2027-2028", model.to().get());
        assertEquals(1, model.undecided().get());
        model.apply(() -> said.add("done"));
        assertEquals("Un élève attend une décision.", model.message().get());
        model.decideWaiting("LEAVES");
        model.apply(() -> said.add("done"));
        assertEquals(List.of("turned", "done"), said);
        assertEquals("Passage de 2026-2027 à 2027-2028", offered.getFirst().done().getValue());
        assertEquals(YearSetting.NEXT, setting.schools.current().year());
        assertEquals(Optional.empty(), offered.getFirst().undo().get());
        assertEquals(YearSetting.YEAR, setting.schools.current().year());
        assertEquals(Optional.empty(), offered.getFirst().redo().get());
        setting.used.add(YearSetting.NEXT);
        assertTrue(offered.getFirst().undo().get().orElseThrow().getValue().contains("campagne"));
    }

    @Test
    void linesAreFilteredAndChangedOneByOne() {
        model.arrive();
        assertEquals(9, model.lines().size());
        assertEquals("Groupe 061, degré 6", line("Nadeau").next());
        model.decide(line("Nadeau"), "REPEATS");
        assertEquals("Groupe 051, degré 5", line("Nadeau").next());
        model.filter().set("REPEATS");
        assertEquals(1, model.lines().size());
        model.filter().set("");
        model.search().set("savard");
        assertEquals("Quitte", line("Savard").state().word());
        language.set(Language.ENGLISH);
        assertEquals("Leaves", line("Savard").state().word());
    }

    @Test
    void aGroupIsGivenAnotherCode() {
        model.arrive();
        GroupTurn group =
                model.groups().stream()
                        .filter(g -> g.now().equals("051"))
                        .findFirst()
                        .orElseThrow();
        model.rename(group, " 063 ");
        assertEquals("Groupe 063, degré 6", line("Nadeau").next());
    }

    @Test
    void aListIsAskedForAndRead() throws IOException {
        model.arrive();
        model.byList().set(true);
        model.plan(() -> said.add("next"));
        assertFalse(model.message().get().isEmpty());
        Path list =
                Files.writeString(
                        folder.resolve("eleves.csv"),
                        "Fiche;Nom;Prénom;Date de naissance;Degré;Groupe-repère\r\n"
                                + "20;Côté;Noé;2016-03-01;2;023\r\n"
                                + "99;Neuf;Ana;2016-05-05;2;021\r\n");
        model.choose(List.of(list));
        model.plan(() -> said.add("next"));
        assertEquals(List.of("next"), said);
        assertEquals(1, model.arrivals().get());
        assertEquals("Groupe 023, degré 2", line("Côté").next());
        assertEquals(0, model.undecided().get());
    }

    @Test
    void whatIsDecidedStaysUntilAnotherYearIsAtWork() {
        Runnable anew = () -> said.add("anew");
        model.arrive(anew);
        model.decide(line("Nadeau"), "REPEATS");
        model.arrive(anew);
        assertEquals(List.of("anew"), said);
        assertEquals("Groupe 051, degré 5", line("Nadeau").next());
        model.decideWaiting("LEAVES");
        model.apply(() -> {});
        model.arrive(anew);
        assertEquals(List.of("anew", "turned", "anew"), said);
        assertEquals("2028-2029", model.to().get());
        assertEquals(Optional.empty(), offered.getFirst().undo().get());
        model.arrive(anew);
        assertEquals("2027-2028", model.to().get());
        assertEquals("Groupe 061, degré 6", line("Nadeau").next());
    }

    @Test
    void theColumnsOfTheListAreReadAsSomebodySaidBefore() throws IOException {
        List<String> headers =
                List.of("Fiche", "Nom", "Prénom", "Date de naissance", "Degré", "Tiroir");
        meanings.put(
                headers,
                new ColumnMeanings(
                        false,
                        Stream.of(
                                        RosterField.FILE_NUMBER,
                                        RosterField.FAMILY_NAME,
                                        RosterField.GIVEN_NAME,
                                        RosterField.BIRTH_DATE,
                                        RosterField.LEVEL,
                                        RosterField.GROUP)
                                .map(field -> new ColumnMeanings.Meaning(field, 0))
                                .toList()));
        Path list =
                Files.writeString(
                        folder.resolve("eleves.csv"),
                        String.join(";", headers) + "\r\n20;Côté;Noé;2016-03-01;2;023\r\n");
        model.arrive();
        model.byList().set(true);
        model.choose(List.of(list));
        model.plan(() -> said.add("next"));
        assertEquals(List.of("next"), said, model.message().get());
        assertEquals("Groupe 023, degré 2", line("Côté").next());
    }
}

package ca.aval.consent.ui.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ca.aval.consent.photo.PhotoOffice;
import ca.aval.consent.ui.coverage.CoverageViewModel.By;
import ca.aval.consent.ui.coverage.CoverageViewModel.Shown;
import ca.aval.kit.Words;
import ca.aval.people.PupilPlace;
import ca.aval.people.SomePupils;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.Guard;
import ca.aval.security.Role;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class CoverageViewModelTest {
    @TempDir private Path folder = Path.of("");
    private final List<Destination> gone = new ArrayList<>();
    private CoverageViewModel model;

    @BeforeEach
    void page() {
        PhotoOffice photo = new PhotoOffice(folder);
        model =
                new CoverageViewModel(
                        photo.coverage(Guard.of(Role.PRINCIPAL)),
                        SomePupils.YEAR,
                        new ImmediateWork(),
                        Words.of(
                                CoverageView.class,
                                "coverage",
                                new SimpleObjectProperty<>(Language.FRENCH)),
                        gone::add);
        model.refresh();
    }

    @Test
    void everyGroupHasALineForEachUse() {
        assertEquals(
                List.of("041 Site Web de l’école", "041 Album de l’école"),
                model.lines().stream().map(l -> l.name() + " " + l.use()).toList());
        assertEquals("au 5\u00A0octobre 2026", model.asOf().get());
        CoverageLine site = model.lines().getFirst();
        assertEquals(List.of(4, 3), List.of(site.asked(), site.returned()));
        assertEquals(List.of(2, 1, 0, 0, 1), model.bars().getFirst().parts());
        assertEquals(
                "041\u00A0: 2 oui, 1 non, 0 vides, 0 à vérifier, 1 sans réponse",
                model.bars().getFirst().said());
    }

    @Test
    void everyFigureOpensItsList() {
        for (Shown figure : Shown.values()) {
            model.shown().set(figure);
            assertEquals(model.count(figure), model.behind().size(), figure.name());
        }
        model.shown().set(Shown.NO);
        assertEquals("Benali, Alix", model.behind().getFirst().name());
        model.open(model.behind().getFirst());
        assertInstanceOf(PupilPlace.class, gone.getFirst());
        model.look(model.lines().get(1));
        assertEquals(List.of(), List.copyOf(model.behind()), "nobody refused the yearbook");
    }

    @Test
    void itIsNarrowedToOneUseAndCountedOtherwise() {
        model.use().set(model.uses().get(2).code());
        assertEquals(1, model.lines().size());
        assertEquals("Album de l’école", model.pictured().get());
        model.by().set(By.SCHOOL);
        assertEquals("École", model.lines().getFirst().name());
        model.by().set(By.LEVEL);
        assertEquals("4", model.lines().getFirst().name());
        model.use().set("");
        assertEquals(2, model.lines().size());
    }
}

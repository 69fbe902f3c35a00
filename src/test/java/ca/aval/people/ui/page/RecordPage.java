package ca.aval.people.ui.page;

import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.people.PupilRecord;
import ca.aval.people.change.LegalFactDraft;
import ca.aval.people.change.Office;
import ca.aval.people.ui.page.RecordSheet.Block;
import ca.aval.people.ui.page.RecordSheet.Fact;
import ca.aval.people.ui.page.RecordSheet.Gesture;
import ca.aval.security.Role;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The page of one pupil of two households, as tests read it and press on it. */
class RecordPage {
    final RecordSetting setting = new RecordSetting(Role.PRINCIPAL);
    final Pupil pupil = setting.twoHouseholds();
    final RecordViewModel<PupilRecord, Pupil> model = setting.pupilModel();

    final void hide() {
        UUID mother = pupil.guardians().getFirst().id();
        setting.office
                .pupils(Role.PRINCIPAL)
                .recordFact()
                .record(pupil, draft(LegalFactKind.CONFIDENTIAL_ADDRESS, mother));
    }

    static LegalFactDraft draft(LegalFactKind kind, @Nullable UUID guardian) {
        return new LegalFactDraft(
                kind, guardian, Office.DAY, null, null, "Odile Vachon", Office.DAY);
    }

    final Pupil now() {
        return setting.office.people.find(pupil.id()).orElseThrow();
    }

    final RecordSheet sheet() {
        return Objects.requireNonNull(model.sheet().get());
    }

    final List<Block> blocks(String card) {
        return Stream.concat(sheet().main().stream(), sheet().side().stream())
                .filter(c -> c.title().equals(card))
                .flatMap(c -> c.blocks().stream())
                .toList();
    }

    final List<Fact> facts(String card) {
        return blocks(card).stream().flatMap(b -> b.facts().stream()).toList();
    }

    final List<String> headings(String card) {
        return blocks(card).stream().map(Block::heading).toList();
    }

    final Gesture gesture(String word) {
        return sheet().main().stream()
                .flatMap(
                        c ->
                                Stream.concat(
                                        c.gestures().stream(),
                                        c.blocks().stream().flatMap(b -> b.gestures().stream())))
                .filter(g -> g.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    final StringProperty line(String label) {
        return Objects.requireNonNull(model.form().get()).fields().stream()
                .filter(f -> f instanceof EditField.Line && f.label().getValue().equals(label))
                .map(f -> ((EditField.Line) f).value())
                .findFirst()
                .orElseThrow();
    }

    final ObjectProperty<@Nullable LocalDate> day(String label) {
        return Objects.requireNonNull(model.form().get()).fields().stream()
                .filter(f -> f instanceof EditField.Day && f.label().getValue().equals(label))
                .map(f -> ((EditField.Day) f).value())
                .findFirst()
                .orElseThrow();
    }
}

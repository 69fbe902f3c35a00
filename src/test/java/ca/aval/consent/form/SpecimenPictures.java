package ca.aval.consent.form;

import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.Province;
import ca.aval.school.School;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Prints the specimens into {@code target/forms}, to be looked at. */
@Tag("pictures")
class SpecimenPictures {
    private final ComposeConsentSheet compose = new ComposeConsentSheet(Specimens.USES);
    private final ConsentFormPrinter printer = new ConsentFormPrinter(new JasperPrinter());

    @Test
    void print() throws IOException {
        School pins = Specimens.grandsPins();
        School birch = Specimens.birchHill();
        var nine = Specimens.USES.defaults(pins);
        var english = Specimens.USES.defaults(birch);
        save(
                "fr-qc",
                Specimens.order(
                        pins, Specimens.alix(), nine, Language.FRENCH, SigningRule.GUARDIAN));
        save(
                "fr-qc-14",
                Specimens.order(
                        pins,
                        Specimens.noah(),
                        nine,
                        Language.FRENCH,
                        SigningRule.PUPIL_AND_GUARDIAN));
        save(
                "en-qc",
                Specimens.order(
                        pins, Specimens.alix(), nine, Language.ENGLISH, SigningRule.GUARDIAN));
        save(
                "en-on-16",
                Specimens.order(
                        birch, Specimens.avery(), english, Language.ENGLISH, SigningRule.PUPIL));
        save(
                "fr-on",
                Specimens.order(
                        birch, Specimens.alix(), english, Language.FRENCH, SigningRule.GUARDIAN));
        save(
                "fr-qc-18",
                Specimens.order(
                        pins,
                        Specimens.alix(),
                        Specimens.eighteen(pins),
                        Language.FRENCH,
                        SigningRule.GUARDIAN));
        save(
                "fr-qc-18-14",
                Specimens.order(
                        pins,
                        Specimens.noah(),
                        Specimens.eighteen(pins),
                        Language.FRENCH,
                        SigningRule.PUPIL_AND_GUARDIAN));
        for (int groups : new int[] {12, 30}) {
            Path folder = Files.createDirectories(Path.of("target", "forms"));
            Files.write(
                    folder.resolve("cover-" + groups + ".pdf"),
                    printer.print(
                                    List.of(),
                                    Optional.of(Specimens.cover(Language.FRENCH, groups)),
                                    Language.FRENCH,
                                    Progress.NONE)
                            .orElseThrow());
        }
        School bare = Specimens.bare(Province.QC, Language.FRENCH);
        save(
                "bare",
                Specimens.order(
                        bare,
                        Specimens.alix(),
                        Specimens.USES.defaults(bare),
                        Language.FRENCH,
                        SigningRule.GUARDIAN));
    }

    @Test
    void printUnderEachPolicy() throws IOException {
        for (String code : PolicyForms.codes()) {
            for (Language language : Language.values()) {
                save(code + "-" + language.code(), PolicyForms.order(code, language));
            }
        }
        for (String programme :
                List.of(
                        "Techniques de travail social",
                        "Techniques de comptabilité et de gestion en alternance travail-études au"
                                + " campus de la Haute-Rive")) {
            save(
                    "cegep-programme-" + programme.length(),
                    PolicyForms.order(
                            "cegep-drummondville",
                            Language.FRENCH,
                            PolicyForms.alix(2009, programme, "1042")));
        }
        for (int born : new int[] {2007, 2009}) {
            save(
                    "cegep-" + born,
                    PolicyForms.order(
                            "cegep-drummondville",
                            Language.FRENCH,
                            PolicyForms.alix(born, "1", "04")));
        }
    }

    @Test
    void printWhoStaysOutOfThePicture() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "forms"));
        Files.write(
                folder.resolve("do-not-publish.pdf"),
                new NameListPrinter(new JasperPrinter()).print(SpecimenLists.photographer()));
    }

    private void save(String name, SheetOrder order) throws IOException {
        Composition made = compose.compose(order, name.equals("bare") ? null : Specimens.logo());
        if (!(made instanceof Composition.Composed(ConsentSheet sheet))) {
            throw new AssertionError(name + ": " + made);
        }
        byte[] pdf =
                printer.print(List.of(sheet), Optional.empty(), Language.FRENCH, Progress.NONE)
                        .orElseThrow();
        Path folder = Files.createDirectories(Path.of("target", "forms"));
        Files.write(folder.resolve(name + ".pdf"), pdf);
    }
}

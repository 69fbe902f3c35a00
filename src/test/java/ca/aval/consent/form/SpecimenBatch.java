package ca.aval.consent.form;

import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.school.Province;
import ca.aval.school.School;

import java.util.ArrayList;
import java.util.List;

/** A batch with every kind of form in it. */
final class SpecimenBatch {
    private SpecimenBatch() {}

    /** Both laws and languages, all ways to sign, all lengths, bare and rich, a college, a CPE. */
    static List<ConsentSheet> sheets() {
        List<ConsentSheet> sheets = new ArrayList<>();
        for (School school :
                List.of(
                        Specimens.grandsPins(),
                        Specimens.birchHill(),
                        Specimens.bare(Province.QC, Language.FRENCH),
                        Specimens.bare(Province.ON, Language.ENGLISH))) {
            List<ConsentUse> nine = Specimens.USES.defaults(school);
            for (Language language : Language.values()) {
                add(
                        sheets,
                        Specimens.order(
                                school, Specimens.alix(), nine, language, SigningRule.GUARDIAN));
                add(
                        sheets,
                        Specimens.order(
                                school, Specimens.avery(), nine, language, SigningRule.PUPIL));
            }
        }
        School pins = Specimens.grandsPins();
        for (SigningRule rule : SigningRule.values()) {
            add(
                    sheets,
                    Specimens.order(
                            pins,
                            Specimens.noah(),
                            Specimens.eighteen(pins),
                            Language.FRENCH,
                            rule));
        }
        School platforms = Specimens.platforms();
        add(
                sheets,
                Specimens.order(
                        platforms,
                        Specimens.noah(),
                        Specimens.USES.all(platforms).subList(0, 27),
                        Language.FRENCH,
                        SigningRule.PUPIL_AND_GUARDIAN));
        SigningRule both = SigningRule.PUPIL_AND_GUARDIAN;
        add(
                sheets,
                Specimens.order(
                        pins,
                        Specimens.noah(),
                        Specimens.USES.defaults(pins),
                        Language.ENGLISH,
                        both));
        add(sheets, PolicyForms.order("cpe-premier-pas", Language.FRENCH));
        add(sheets, PolicyForms.order("cegep-drummondville", Language.FRENCH));
        return sheets;
    }

    private static void add(List<ConsentSheet> sheets, SheetOrder o) {
        String number = "2026-C-%04d".formatted(sheets.size() + 1);
        SheetOrder numbered =
                new SheetOrder(
                        o.school(),
                        o.pupil(),
                        o.year(),
                        o.uses(),
                        o.wording(),
                        o.rule(),
                        number,
                        o.codes(),
                        o.producedOn(),
                        o.returnBy(),
                        o.journalHead());
        sheets.add(
                Specimens.sheet(numbered, o.school().website() == null ? null : Specimens.logo()));
    }
}

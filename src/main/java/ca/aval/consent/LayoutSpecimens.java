package ca.aval.consent;

import ca.aval.consent.form.ComposeConsentSheet;
import ca.aval.consent.form.Composition;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.FormCodes;
import ca.aval.consent.form.FormPolicy;
import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.FormWording;
import ca.aval.consent.form.SheetOrder;
import ca.aval.people.PersonName;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.FormGeometry;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.policy.law.SigningRule;
import ca.aval.scan.ShortCode;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Fills each layout of a new form version once, for nobody, to freeze its words and the places of
 * its boxes.
 */
final class LayoutSpecimens {
    private final ComposeConsentSheet compose;
    private final ConsentFormPrinter printer;
    private final DocumentVault documents;

    LayoutSpecimens(
            ComposeConsentSheet compose, ConsentFormPrinter printer, DocumentVault documents) {
        this.compose = compose;
        this.printer = printer;
        this.documents = documents;
    }

    /** What all layouts of a form version have in common. */
    record Ask(
            School school,
            FormPolicy policy,
            FormVersion form,
            List<ConsentUse> uses,
            LocalDate returnBy,
            LocalDate today) {}

    /** Either all layouts, or why the form cannot be printed. */
    sealed interface Result {
        record Frozen(List<FormLayout> layouts) implements Result {}

        record Refused(Composition.Refused refusal) implements Result {}

        /** The person did not want it any more. */
        record Cancelled() implements Result {}
    }

    /**
     * Freezes the layouts for both languages and every way of signing.
     *
     * @param firstTemplate the number of the first layout; the others follow
     */
    Result freeze(Ask ask, int firstTemplate, Progress progress) {
        List<SigningRule> rules = ask.policy().rules();
        String logoName = ask.school().logo();
        byte[] logo = logoName == null ? null : documents.read(logoName);
        List<FormLayout> layouts = new ArrayList<>();
        int total = Language.values().length * rules.size();
        for (Language language : Language.values()) {
            FormWording wording = FormWording.of(ask.policy(), language);
            FormVersionText text = FormVersionText.of(wording, ask.uses());
            String kept = documents.keep(text.json().getBytes(StandardCharsets.UTF_8));
            for (SigningRule rule : rules) {
                progress.done(layouts.size(), total);
                if (progress.cancelled()) {
                    return new Result.Cancelled();
                }
                int template = firstTemplate + layouts.size();
                switch (compose.compose(order(ask, wording, rule, template), logo)) {
                    case Composition.Refused refused -> {
                        return new Result.Refused(refused);
                    }
                    case Composition.Composed composed -> {
                        Optional<Composition.Refused> tooLong = tooLong(ask, language, rule, logo);
                        if (tooLong.isPresent()) {
                            return new Result.Refused(tooLong.get());
                        }
                        FormGeometry places = printer.geometry(composed.sheet());
                        layouts.add(
                                new FormLayout(
                                        UUID.randomUUID(),
                                        ask.form().id(),
                                        template,
                                        language,
                                        rule,
                                        text.id(),
                                        kept,
                                        text.sha256(),
                                        documents.keep(
                                                places.json().getBytes(StandardCharsets.UTF_8)),
                                        places.sha256()));
                    }
                }
            }
        }
        return new Result.Frozen(layouts);
    }

    /** A text of the board's own in a fixed place, which composing does not measure. */
    private Optional<Composition.Refused> tooLong(
            Ask ask, Language language, SigningRule rule, byte @Nullable [] logo) {
        return new OwnTexts(ask.policy(), language)
                .tooLong(
                        policy ->
                                compose.compose(
                                                        order(
                                                                ask,
                                                                FormWording.of(policy, language),
                                                                rule,
                                                                1),
                                                        logo)
                                                instanceof Composition.Composed made
                                        && printer.holds(made.sheet()));
    }

    private static SheetOrder order(Ask ask, FormWording wording, SigningRule rule, int template) {
        int pages = ComposeConsentSheet.pages(ask.uses().size());
        FormCodes codes =
                FormCodes.sealed(new ShortCode("000000000"), 0, template, new byte[32], pages);
        return new SheetOrder(
                ask.school(),
                nobody(ask.today()),
                ask.school().year(),
                ask.uses(),
                wording,
                rule,
                "0000-C-0000",
                codes,
                ask.today(),
                ask.returnBy(),
                "0000 0000 0000");
    }

    private static Pupil nobody(LocalDate today) {
        return new Pupil(
                new PupilId(new UUID(0, 0)),
                0,
                null,
                new PersonName("—", ""),
                today,
                List.of(),
                List.of());
    }
}

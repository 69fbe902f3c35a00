package ca.aval.consent;

import ca.aval.consent.form.ComposeConsentSheet;
import ca.aval.consent.form.Composition;
import ca.aval.consent.form.ConsentSheet;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormCodes;
import ca.aval.consent.form.FormVersionText;
import ca.aval.consent.form.SheetOrder;
import ca.aval.consent.form.WhoSigns;
import ca.aval.journal.Journal;
import ca.aval.people.Guardian;
import ca.aval.people.Pupil;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.policy.law.SigningRule;
import ca.aval.policy.profile.Wording.Person;
import ca.aval.scan.ShortCode;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Words the forms of a batch: those that exist as they were frozen, the others for the first time.
 */
public final class FormIssue {
    private final ConsentUses uses;
    private final ComposeConsentSheet compose;
    private final DocumentVault documents;
    private final Journal journal;
    private final SchoolClock clock;
    private final byte[] codeKey;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param codeKey the key that signs the square codes
     */
    public FormIssue(
            ConsentUses uses,
            DocumentVault documents,
            Journal journal,
            SchoolClock clock,
            byte[] codeKey) {
        this.uses = uses;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
        this.codeKey = codeKey.clone();
        compose = new ComposeConsentSheet(uses);
    }

    /** The forms of a batch in order, the pupils who get none, and what the forms call them. */
    record Batch(List<Worded> forms, List<PrintOutcome.NotPrinted> notPrinted, Person person) {}

    /**
     * A form with its words.
     *
     * @param form for a new form, without its document yet
     */
    record Worded(Pupil pupil, ConsentForm form, ConsentSheet sheet, boolean isNew) {
        /** The form with its words kept in the vault. */
        ConsentForm kept(DocumentVault documents) {
            if (!isNew) {
                return form;
            }
            String name =
                    documents.keep(sheet.withLogo(null).json().getBytes(StandardCharsets.UTF_8));
            return new ConsentForm(
                    form.id(),
                    form.version(),
                    form.campaign(),
                    form.pupil(),
                    form.layout(),
                    form.language(),
                    form.number(),
                    form.shortCode(),
                    form.codeId(),
                    name,
                    form.logo(),
                    form.pages(),
                    form.issuedOn());
        }
    }

    /** What stands for all acts before this batch. */
    String journalHead() {
        return journal.head();
    }

    /** The batch, with the next numbers and codes of its own for every new form. */
    Batch batch(BatchFacts.Found found) {
        return worded(
                found,
                place ->
                        new Sign(
                                found.numbers().printed(place),
                                ShortCode.random(random),
                                random.nextLong(),
                                codeKey));
    }

    /** The same to be looked at: a new form has no number, and its codes lead nowhere. */
    Batch preview(BatchFacts.Found found) {
        Sign none = new Sign("—", new ShortCode("000000000"), 0, new byte[codeKey.length]);
        return worded(found, place -> none);
    }

    /** By what a form is recognised once it is on paper. */
    private record Sign(String number, ShortCode shortCode, long codeId, byte[] key) {}

    private Batch worded(BatchFacts.Found found, IntFunction<Sign> signs) {
        List<Worded> forms = new ArrayList<>();
        List<PrintOutcome.NotPrinted> notPrinted = new ArrayList<>();
        FrozenSheets frozen = new FrozenSheets(documents);
        byte[] logo = logo(found);
        Kept kept = new Kept(found.layouts());
        int places = 0;
        for (Pupil pupil : found.pupils()) {
            ConsentForm known = found.forms().get(pupil.id());
            if (known != null) {
                forms.add(new Worded(pupil, known, frozen.of(known), false));
                continue;
            }
            switch (first(found, kept, pupil, logo, signs.apply(places + 1))) {
                case Either.Form(Worded worded) -> {
                    forms.add(worded);
                    places++;
                }
                case Either.No(Composition.Refused reason) ->
                        notPrinted.add(new PrintOutcome.NotPrinted(pupil, reason));
            }
        }
        return new Batch(forms, notPrinted, kept.person());
    }

    private sealed interface Either {
        record Form(Worded worded) implements Either {}

        record No(Composition.Refused reason) implements Either {}
    }

    /** The wordings of the campaign's layouts, each read once for a batch. */
    private final class Kept {
        private final List<FormLayout> layouts;
        private final Map<UUID, FormVersionText.Frozen> words = new HashMap<>();

        Kept(List<FormLayout> layouts) {
            this.layouts = layouts;
        }

        FormVersionText.Frozen words(FormLayout layout) {
            return words.computeIfAbsent(layout.id(), id -> FormRules.frozen(layout, documents));
        }

        Person person() {
            return words(layouts.getFirst()).wording().person();
        }

        WhoSigns whoSigns() {
            return words(layouts.getFirst()).wording().whoSigns();
        }
    }

    private Either first(
            BatchFacts.Found found, Kept kept, Pupil pupil, byte @Nullable [] logo, Sign sign) {
        SigningRule rule =
                FormRules.signingRule(
                        kept.whoSigns(),
                        pupil,
                        answerDay(clock.today(), found.campaign().returnBy()));
        Language language = language(found.school(), pupil, clock.today());
        FormLayout layout =
                found.layouts().stream()
                        .filter(l -> l.language() == language && l.rule() == rule)
                        .findFirst()
                        .orElseThrow();
        FormVersionText.Frozen words = kept.words(layout);
        List<ConsentUse> asked = words.uses();
        int pages = ComposeConsentSheet.pages(asked.size());
        SheetOrder order =
                new SheetOrder(
                        found.school(),
                        pupil,
                        found.campaign().year(),
                        asked,
                        words.wording(),
                        rule,
                        sign.number(),
                        FormCodes.sealed(
                                sign.shortCode(),
                                sign.codeId(),
                                layout.template(),
                                sign.key(),
                                pages),
                        clock.today(),
                        found.campaign().returnBy(),
                        journal.head());
        return switch (compose.compose(order, logo)) {
            case Composition.Refused refused -> new Either.No(refused);
            case Composition.Composed composed ->
                    new Either.Form(
                            new Worded(
                                    pupil,
                                    form(found, order, layout, sign.codeId(), pages),
                                    composed.sheet(),
                                    true));
        };
    }

    private byte @Nullable [] logo(BatchFacts.Found found) {
        String logo = found.school().logo();
        return logo == null ? null : documents.read(logo);
    }

    /** The day for which it is computed who signs: the answer may come back until the last day. */
    static LocalDate answerDay(LocalDate today, LocalDate returnBy) {
        return returnBy.isAfter(today) ? returnBy : today;
    }

    /** The language in which that pupil's family is written to. */
    static Language language(School school, Pupil pupil, LocalDate today) {
        return pupil.signer(today)
                .or(() -> pupil.guardians().stream().findFirst())
                .map(Guardian::language)
                .orElse(school.language());
    }

    private ConsentForm form(
            BatchFacts.Found found, SheetOrder order, FormLayout layout, long codeId, int pages) {
        return new ConsentForm(
                UUID.randomUUID(),
                0,
                found.campaign().id(),
                order.pupil().id(),
                layout.id(),
                layout.language(),
                order.number(),
                order.codes().shortCode().symbols(),
                codeId,
                "",
                found.school().logo(),
                pages,
                clock.today());
    }
}

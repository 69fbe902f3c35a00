package ca.aval.consent.staff;

import ca.aval.consent.form.AdultSheetOrder;
import ca.aval.consent.form.ComposeAdultSheet;
import ca.aval.consent.form.ComposeConsentSheet;
import ca.aval.consent.form.Composition;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.consent.form.ConsentSheet;
import ca.aval.consent.form.ConsentUses;
import ca.aval.consent.form.FormCodes;
import ca.aval.consent.staff.StaffFacts.Found;
import ca.aval.journal.Journal;
import ca.aval.people.StaffId;
import ca.aval.people.StaffMember;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.scan.ShortCode;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Prints the forms on which adults answer about themselves: new ones for whoever has none this
 * year, the same again for the others.
 */
public final class PrintStaffForms {
    private final Guard guard;
    private final UnitOfWork work;
    private final StaffFacts facts;
    private final Paper paper;
    private final SchoolClock clock;
    private final SecureRandom random = new SecureRandom();

    /**
     * What forms are drawn and kept with.
     *
     * @param codeKey the key that signs the square codes
     */
    public record Paper(
            ConsentUses uses,
            ConsentFormPrinter printer,
            DocumentVault documents,
            Journal journal,
            byte[] codeKey) {}

    public PrintStaffForms(
            Guard guard, UnitOfWork work, StaffFacts facts, Paper paper, SchoolClock clock) {
        this.guard = guard;
        this.work = work;
        this.facts = facts;
        this.paper = paper;
        this.clock = clock;
    }

    /** A form with its words. */
    private record Worded(StaffForm form, ConsentSheet sheet, boolean isNew) {}

    /**
     * Prints the forms of those who are bound to the school today.
     *
     * @param chosen null: all of them
     */
    public StaffPrinting print(
            SchoolYear year, @Nullable Set<StaffId> chosen, Language language, Progress progress) {
        guard.require(Permission.PRINT_FORMS);
        Optional<Found> known = work.read(() -> facts.find(year, chosen, language));
        if (known.isEmpty()) {
            return new StaffPrinting.NoCampaign();
        }
        Found found = known.get();
        if (found.members().isEmpty()) {
            return new StaffPrinting.NobodyFound();
        }
        StaffWords words = new StaffWords(found, language, paper.uses(), paper.documents());
        List<StaffPrinting.NotPrinted> not = new ArrayList<>();
        List<Worded> forms = worded(found, words, language, not);
        if (forms.isEmpty()) {
            return new StaffPrinting.NothingPrintable(not);
        }
        List<ConsentSheet> sheets = forms.stream().map(Worded::sheet).toList();
        Optional<byte[]> pdf = paper.printer().print(sheets, Optional.empty(), language, progress);
        if (pdf.isEmpty() || progress.cancelled()) {
            return new StaffPrinting.Cancelled();
        }
        return keep(found, words, forms, not, pdf.get());
    }

    private List<Worded> worded(
            Found found,
            StaffWords words,
            Language language,
            List<StaffPrinting.NotPrinted> notPrinted) {
        List<Worded> forms = new ArrayList<>();
        byte[] logo = document(found.school().logo());
        ComposeAdultSheet compose = new ComposeAdultSheet(paper.uses().forAdults());
        int made = 0;
        for (StaffMember member : found.members()) {
            StaffForm known = found.forms().get(member.id());
            if (known != null) {
                forms.add(new Worded(known, frozen(known), false));
                continue;
            }
            AdultSheetOrder order = order(found, words, member, found.numbers().printed(made + 1));
            switch (compose.compose(order, logo)) {
                case Composition.Refused refused ->
                        notPrinted.add(new StaffPrinting.NotPrinted(member, refused));
                case Composition.Composed(ConsentSheet sheet) -> {
                    made++;
                    forms.add(new Worded(form(found, order, language), sheet, true));
                }
            }
        }
        return forms;
    }

    private byte @Nullable [] document(@Nullable String name) {
        return name == null ? null : paper.documents().read(name);
    }

    private ConsentSheet frozen(StaffForm form) {
        byte[] logo = document(form.logo());
        String json = new String(paper.documents().read(form.sheet()), StandardCharsets.UTF_8);
        return ConsentSheet.ofJson(json)
                .withLogo(logo == null ? null : Base64.getEncoder().encodeToString(logo));
    }

    private AdultSheetOrder order(
            Found found, StaffWords words, StaffMember member, String number) {
        int pages = ComposeConsentSheet.pages(words.uses().size());
        long codeId = random.nextLong();
        return new AdultSheetOrder(
                found.school(),
                member,
                found.campaign().year(),
                words.uses(),
                words.wording(),
                number,
                FormCodes.sealed(
                        ShortCode.random(random), codeId, words.template(), paper.codeKey(), pages),
                codeId,
                clock.today(),
                found.campaign().returnBy(),
                paper.journal().head());
    }

    /** The form before its words and its layout are kept. */
    private StaffForm form(Found found, AdultSheetOrder order, Language language) {
        return new StaffForm(
                UUID.randomUUID(),
                found.campaign().id(),
                order.member().id(),
                new UUID(0, 0),
                order.number(),
                order.codes().shortCode().symbols(),
                order.codeId(),
                language,
                "",
                found.school().logo(),
                ComposeConsentSheet.pages(order.uses().size()),
                clock.today());
    }

    private StaffPrinting keep(
            Found found,
            StaffWords words,
            List<Worded> forms,
            List<StaffPrinting.NotPrinted> notPrinted,
            byte[] pdf) {
        Optional<Worded> first = forms.stream().filter(Worded::isNew).findFirst();
        StaffWords.Frozen fresh =
                first.isEmpty()
                        ? null
                        : words.freeze(
                                first.get().sheet(),
                                paper.printer().geometry(first.get().sheet()),
                                clock.today());
        List<StaffForm> all = new ArrayList<>();
        List<StaffForm> made = new ArrayList<>();
        for (Worded each : forms) {
            if (each.isNew()) {
                String json = each.sheet().withLogo(null).json();
                made.add(
                        each.form()
                                .kept(
                                        words.layout(fresh).id(),
                                        paper.documents()
                                                .keep(json.getBytes(StandardCharsets.UTF_8))));
                all.add(made.getLast());
            } else {
                all.add(each.form());
            }
        }
        work.run(
                Act.of("PRINT_STAFF_FORMS", "forms " + all.size(), "new " + made.size()),
                () -> {
                    facts.keep(found, made, fresh);
                    return all;
                });
        return new StaffPrinting.Printed(pdf, all, made.size(), notPrinted, found.rule());
    }
}

package ca.aval.app.composition;

import ca.aval.consent.CampaignOutcome;
import ca.aval.consent.CreateCampaign;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.consent.form.ConsentUse;
import ca.aval.people.LegalFactKind;
import ca.aval.people.Pupil;
import ca.aval.people.PupilId;
import ca.aval.people.change.Edited;
import ca.aval.people.change.LegalFactDraft;
import ca.aval.people.roster.AppliedRoster;
import ca.aval.people.roster.PlannedRoster;
import ca.aval.people.roster.ReadingOptions;
import ca.aval.people.roster.RosterFile;
import ca.aval.platform.crypto.Digest;
import ca.aval.platform.document.Progress;
import ca.aval.school.School;
import ca.aval.school.SchoolCard;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Acts of every kind on the register that is going to be killed, each with its acknowledgement. */
final class CrashActs {
    static final int BATCH = 20;
    static final String PICTURE = "crash.picture.";

    private final OpenRegister register;
    private final Random random;
    private int made;

    CrashActs(OpenRegister register, Random random) {
        this.register = register;
        this.random = random;
    }

    /**
     * Does something and returns, once it is acknowledged, what to look for afterwards.
     *
     * @param papers whether forms are printed too, which is slow at first
     */
    String next(boolean papers) {
        int choice = random.nextInt(papers ? 14 : 13);
        return switch (choice) {
            case 0, 1, 2 -> importList();
            case 3, 4, 5, 6 -> recordFact();
            case 7, 8 -> changeSchool();
            case 9, 10, 11 -> keepPicture(1 << 20);
            case 12 -> keepPicture(random.nextInt(4) == 0 ? 20 << 20 : 64 << 10);
            default -> printForms();
        };
    }

    private String tag() {
        return "%08x-%d".formatted(random.nextInt(), made++);
    }

    private String importList() {
        String batch = tag();
        StringBuilder list = new StringBuilder("Fiche;Nom;Prénom;Date de naissance;Groupe\n");
        for (int i = 0; i < BATCH; i++) {
            list.append(
                    "%s/%d;Nom %s;Prénom %d;2015-03-%02d;%d\n"
                            .formatted(batch, i, batch, i, i + 1, 101 + i % 3));
        }
        RosterFile file =
                new RosterFile("liste.csv", list.toString().getBytes(StandardCharsets.UTF_8));
        PlannedRoster planned =
                register.roster()
                        .plan()
                        .plan(List.of(file), ReadingOptions.FIND_OUT, CrashSchool.YEAR);
        if (!(planned instanceof PlannedRoster.Ready ready)
                || !(register.roster().apply().apply(ready.plan())
                        instanceof AppliedRoster.Applied)) {
            throw new IllegalStateException("the list of the trial was not imported");
        }
        return "LIST " + batch;
    }

    private String recordFact() {
        List<Pupil> pupils = register.work().read(register.people()::everyone);
        if (pupils.isEmpty()) {
            return importList();
        }
        Pupil pupil = pupils.get(random.nextInt(pupils.size()));
        String note = "note " + tag();
        Edited<Pupil> edited =
                register.peopleActs()
                        .pupils()
                        .recordFact()
                        .record(
                                pupil,
                                new LegalFactDraft(
                                        LegalFactKind.PUBLICATION_PROHIBITED,
                                        null,
                                        CrashSchool.YEAR.firstDay(),
                                        null,
                                        note,
                                        "Direction",
                                        CrashSchool.YEAR.firstDay()));
        if (!(edited instanceof Edited.Kept<Pupil>)) {
            throw new IllegalStateException("the fact of the trial was not recorded");
        }
        return "FACT " + pupil.id().value() + " " + note;
    }

    private String changeSchool() {
        School school = register.school();
        String site = tag() + ".example";
        register.changeSchool()
                .change(
                        school,
                        new SchoolCard(
                                school.organization(),
                                school.name(),
                                school.language(),
                                school.address(),
                                school.phone(),
                                school.email(),
                                site,
                                school.officer(),
                                null,
                                school.accounts()));
        return "SCHOOL " + site;
    }

    private String keepPicture(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        String key = PICTURE + tag();
        String digest = HexFormat.of().formatHex(Digest.sha256(bytes));
        String name = register.documents().keep(bytes);
        register.desk().keep(key, name + " " + digest);
        return "PICTURE " + key;
    }

    private String printForms() {
        List<Pupil> pupils =
                register.work().read(() -> register.people().enrolled(CrashSchool.YEAR));
        if (pupils.isEmpty()) {
            return importList();
        }
        CreateCampaign create = register.consentActs().create();
        CampaignOutcome begun =
                create.create(
                        CrashSchool.YEAR,
                        create.defaults().stream().map(ConsentUse::code).toList(),
                        create.usualReturn());
        if (begun instanceof CampaignOutcome.Created) {
            return "CAMPAIGN " + CrashSchool.YEAR;
        }
        PupilId pupil = pupils.get(random.nextInt(pupils.size())).id();
        PrintOutcome printed =
                register.consentActs()
                        .print()
                        .print(
                                CrashSchool.YEAR,
                                new PrintOrder.Chosen(Set.of(pupil)),
                                Progress.NONE);
        if (!(printed instanceof PrintOutcome.Printed paper)) {
            throw new IllegalStateException("the form of the trial was not printed");
        }
        return "FORM " + pupil.value() + " " + paper.run().number();
    }
}

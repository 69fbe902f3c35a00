package ca.aval.consent.ui;

import ca.aval.app.composition.ConsentPageParts;
import ca.aval.consent.SampleRegister;
import ca.aval.kit.DraftsInMemory;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.Settings;
import ca.aval.platform.settings.ThemeChoice;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The screen of a campaign on a real register, with invented printers and work done at once. */
final class CampaignDesk implements AutoCloseable {
    final DraftsInMemory drafts = new DraftsInMemory();
    final SampleRegister school;
    final ImmediateWork work = new ImmediateWork();
    final Printers printers = new Printers();
    final LiveSettings settings;
    final Words words;
    final CampaignViewModel model;

    CampaignDesk(Path folder) {
        this(
                folder,
                new LiveSettings(
                        new Settings(Language.FRENCH, ThemeChoice.LIGHT, 100, null, null),
                        s -> {}));
    }

    CampaignDesk(Path folder, LiveSettings settings) {
        this.settings = settings;
        school = new SampleRegister(folder);
        words = Words.of(CampaignView.class, "campaign", settings.language());
        model = model(school, words, work, printers, drafts);
    }

    static CampaignViewModel model(
            SampleRegister school, Words words, ImmediateWork work, PaperPrinter printers) {
        return model(school, words, work, printers, new DraftsInMemory());
    }

    private static CampaignViewModel model(
            SampleRegister school,
            Words words,
            ImmediateWork work,
            PaperPrinter printers,
            DraftsInMemory drafts) {
        return new CampaignViewModel(
                        school.acts(),
                        SampleRegister.YEAR,
                        SampleRegister.CLOCK,
                        printers,
                        new LocalDisk(),
                        work,
                        words,
                        drafts)
                .answers(new ConsentPageParts(school.open()).answers()::read);
    }

    /** The page as it is after the program was started again. */
    CampaignViewModel again() {
        return model(school, words, work, printers, drafts);
    }

    /** With pupils and a campaign, read. */
    CampaignDesk underWay() {
        school.addPupils();
        school.begin();
        model.refresh();
        return this;
    }

    @Override
    public void close() {
        school.close();
    }

    /** Two printers that note what they are sent; the second one is out of order. */
    static final class Printers implements PaperPrinter {
        final List<String> sent = new ArrayList<>();
        List<String> names = List.of("Accueil", "Salle 12");

        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public Optional<String> usual() {
            return names.stream().findFirst();
        }

        @Override
        public List<String> trays(String printer) {
            return List.of();
        }

        @Override
        public boolean print(
                byte[] pdf, String printer, Wishes wishes, String title, Progress progress) {
            if (printer.equals("Salle 12")) {
                throw new Problem(Problem.Kind.PRINTER_FAILED, printer);
            }
            sent.add(printer + " " + wishes.sides() + " " + title);
            return true;
        }
    }
}

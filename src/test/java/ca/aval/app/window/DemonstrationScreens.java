package ca.aval.app.window;

import ca.aval.app.composition.CheckParts;
import ca.aval.app.composition.OpenRegister;
import ca.aval.app.composition.Registers;
import ca.aval.app.demo.DemonstrationSchool;
import ca.aval.app.ui.Door;
import ca.aval.app.ui.FirstRunView;
import ca.aval.app.ui.FirstRunViewModel;
import ca.aval.app.ui.HomePlace;
import ca.aval.app.ui.SignInView;
import ca.aval.app.ui.SignInViewModel;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.ConsentForm;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.PrintOutcome;
import ca.aval.consent.answer.Answer;
import ca.aval.consent.answer.AnswerSlip;
import ca.aval.consent.answer.Route;
import ca.aval.consent.check.KeepCheck;
import ca.aval.consent.check.PublicationOutcome;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Whom;
import ca.aval.consent.form.ConsentUse;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Look;
import ca.aval.kit.Words;
import ca.aval.people.Pupil;
import ca.aval.platform.backup.BackedUp;
import ca.aval.platform.crypto.KeyCost;
import ca.aval.platform.data.Act;
import ca.aval.platform.document.Progress;
import ca.aval.platform.file.LocalDisk;
import ca.aval.platform.place.Destination;
import ca.aval.platform.settings.SettingsFile;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.School;
import ca.aval.shell.Dialogs;
import ca.aval.shell.FileChoice;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The real screens on the register of the demonstration school, on one fixed morning. */
final class DemonstrationScreens implements AutoCloseable {
    static final SchoolClock CLOCK =
            new SchoolClock(Clock.fixed(Instant.parse("2026-09-02T13:00:00Z"), ZoneOffset.UTC));

    private final Registers registers =
            new Registers(new LocalDisk(), CLOCK, new KeyCost(64, 1, 1));
    private final ImmediateWork work = new ImmediateWork();
    private final Path folder;
    private final FileChoice files;
    private final OpenRegister register;

    /**
     * @param language of the school
     */
    DemonstrationScreens(Path folder, Language language, FileChoice files) {
        this.folder = folder;
        this.files = files;
        register = new DemonstrationSchool(registers, CLOCK).make(folder, 1).register();
        School s = register.school();
        School speaking =
                new School(
                        s.id(),
                        s.version(),
                        s.organization(),
                        s.name(),
                        s.province(),
                        s.year(),
                        language,
                        s.address(),
                        s.phone(),
                        s.email(),
                        s.website(),
                        s.officer(),
                        s.logo(),
                        s.accounts());
        register.work()
                .run(
                        Act.of("CHANGE_SCHOOL", s.id().toString()),
                        () -> {
                            register.schools().change(speaking);
                            return language;
                        });
    }

    OpenRegister register() {
        return register;
    }

    void createCampaign() {
        var create = register.consentActs().create();
        List<String> codes = create.defaults().stream().map(ConsentUse::code).toList();
        create.create(register.school().year(), codes, create.usualReturn());
    }

    PrintOutcome.Printed print(PrintOrder order) {
        return (PrintOutcome.Printed)
                register.consentActs()
                        .print()
                        .print(register.school().year(), order, Progress.NONE);
    }

    /** The forms that were printed come back: most agree, some refuse, some are silent. */
    void answer() {
        var year = register.school().year();
        var campaign = register.work().read(() -> register.campaigns().find(year)).orElseThrow();
        List<ConsentForm> forms =
                register.work().read(() -> register.campaigns().forms(campaign.id()));
        List<ConsentForm> sorted =
                forms.stream().sorted(Comparator.comparing(ConsentForm::number)).toList();
        for (int i = 0; i < sorted.size(); i++) {
            if (i % 7 != 3) {
                answer(sorted.get(i), campaign, i % 5 == 2 ? Answer.NO : Answer.YES);
            }
        }
    }

    private void answer(ConsentForm form, ConsentCampaign campaign, Answer answer) {
        Pupil pupil =
                register.work().read(() -> register.people().find(form.pupil())).orElseThrow();
        register.answers()
                .acts()
                .record()
                .record(
                        new AnswerSlip(
                                form.shortCode(),
                                campaign.form().uses().stream()
                                        .collect(Collectors.toMap(use -> use, use -> answer)),
                                pupil.guardians().getFirst().id().toString(),
                                CLOCK.today(),
                                Route.FORM,
                                null));
    }

    /** One answer to “may we publish?” is kept. */
    void keepAnswer() {
        CheckParts check = new CheckParts(register);
        Whom whom = new Whom.Group("101");
        PublicationQuestion question =
                new PublicationQuestion(
                        "SCHOOL_WEBSITE",
                        Set.of(Content.GROUP_PHOTO),
                        Identification.NONE,
                        CLOCK.today());
        if (check.mayPublish().check(whom, question) instanceof PublicationOutcome.Checked shown) {
            check.keep().keep(new KeepCheck.Wish(whom, shown, null, null));
        }
    }

    /** What the work could not do; nothing, unless a screen is broken. */
    List<Throwable> failures() {
        return work.failures();
    }

    /** The window of the register at that place. */
    Parent at(Destination place, Stage stage, LiveSettings live) {
        return at(window -> window.navigator().go(place), stage, live);
    }

    /** The window of the register after that was done in it. */
    Parent at(Consumer<OpenWindow> before, Stage stage, LiveSettings live) {
        Words shell = Words.of(ShellView.class, "shell", live.language());
        Navigator navigator = new Navigator();
        Dialogs dialogs = new Dialogs(stage, new Look(live), shell);
        OpenWindow window = new OpenWindow(register, work, live, dialogs, files, navigator);
        MainWindow main = new MainWindow(window, () -> {});
        before.accept(window);
        return main.root();
    }

    /** The whole window with its keys, on the first page. */
    OpenWindow open(Stage stage, LiveSettings live) {
        Words shell = Words.of(ShellView.class, "shell", live.language());
        Look look = new Look(live);
        OpenWindow window =
                new OpenWindow(
                        register,
                        work,
                        live,
                        new Dialogs(stage, look, shell),
                        files,
                        new Navigator());
        MainWindow main = new MainWindow(window, () -> {});
        Scene scene = new Scene(main.root(), 1000, 1000);
        look.dress(scene);
        main.takeKeys(scene);
        stage.setScene(scene);
        window.navigator().go(new HomePlace());
        return window;
    }

    Parent signIn(LiveSettings live) {
        Words words = Words.of(Door.class, "screens", live.language());
        SignInViewModel model = new SignInViewModel(words, live, work, door(live), CLOCK);
        model.userName().set("direction");
        Words shell = Words.of(ShellView.class, "shell", live.language());
        SignInView view = new SignInView(model, words, shell, live);
        return view.root();
    }

    Parent firstRun(LiveSettings live) {
        Words words = Words.of(Door.class, "screens", live.language());
        FirstRunViewModel model =
                new FirstRunViewModel(words, register.school().year(), work, door(live));
        model.account().userName().text().set("odile");
        model.account().displayName().text().set("Odile Vachon");
        Words kit = Words.of(Words.class, "kit", live.language());
        return new FirstRunView(model, words, kit, files).root();
    }

    Parent restore(LiveSettings live) {
        return new RestoreScreen(parts(), work, files, live, () -> {}).root();
    }

    /** One backup, made and proved. */
    void backUp() {
        register.backupActs().backUp().now(null, BackedUp.UNWATCHED);
    }

    private Door door(LiveSettings live) {
        return new RegisterDoor(parts(), live, (opened, start) -> {});
    }

    private WindowParts parts() {
        return new WindowParts(
                registers,
                CLOCK,
                new SettingsFile(folder.resolveSibling("settings.json")),
                folder,
                made -> register,
                folder.resolveSibling("demonstration"),
                owner -> files,
                errors -> work);
    }

    @Override
    public void close() {
        register.close();
    }
}

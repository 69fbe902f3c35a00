package ca.aval.app.window;

import ca.aval.app.demo.MadeUpAnswers;
import ca.aval.app.ui.FrontScreens;
import ca.aval.app.ui.HomePlace;
import ca.aval.backup.BackupsPlace;
import ca.aval.backup.RestorePlace;
import ca.aval.consent.CampaignPlace;
import ca.aval.consent.PrintOrder;
import ca.aval.consent.answer.AnswersPlace;
import ca.aval.consent.check.KeptChecksPlace;
import ca.aval.consent.check.MayPublishPlace;
import ca.aval.consent.coverage.CoveragePlace;
import ca.aval.consent.photo.PhotoDayPlace;
import ca.aval.journal.JournalPlace;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.TokenPicker;
import ca.aval.people.PeoplePlace;
import ca.aval.people.Pupil;
import ca.aval.people.PupilPlace;
import ca.aval.people.RollOverPlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.StaffListPlace;
import ca.aval.people.StaffMember;
import ca.aval.people.StaffPlace;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.policy.PolicyChangePlace;
import ca.aval.policy.PolicyEditorPlace;
import ca.aval.policy.PolicyPlace;
import ca.aval.policy.ui.EditorStanding;
import ca.aval.publication.NewPublicationPlace;
import ca.aval.publication.PublicationsPlace;
import ca.aval.school.CalendarPlace;
import ca.aval.school.SchoolPlace;
import ca.aval.security.AccountsPlace;
import ca.aval.shell.FileChoice;
import ca.aval.shell.PreferencesPlace;
import ca.aval.shell.guide.AboutPlace;
import ca.aval.shell.guide.GuideDock;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/** Leads through every screen of the program, each as a person finds it on one ordinary day. */
final class ScreenTour {
    /** Sees one screen after the other. */
    interface Visitor {
        /**
         * @param screen makes the screen, in the language and look of those settings
         * @param prepare does to the screen what a person would do before looking
         */
        void see(String name, Function<LiveSettings, Parent> screen, Consumer<Parent> prepare);
    }

    /** Every screen of the tour. */
    static final Set<String> NAMES =
            new TreeSet<>(
                    List.of(
                            """
                            about accounts answers backups calendar campaign campaign-new campaign-none
                            coverage find first-run first-run-key guide home import import-choose
                            journal lost-password may-publish may-publish-kept people-all photo-day
                            policy policy-change policy-editor policy-preview publication-new
                            publications pupil pupil-edit restore restore-first roll-over
                            roll-over-confirm roll-over-preview school settings sign-in staff
                            staff-member withdrawal
                            """
                                    .strip()
                                    .split("\\s+")));

    private final DemonstrationScreens screens;
    private final Stage stage;
    private final Visitor visitor;

    private ScreenTour(DemonstrationScreens screens, Stage stage, Visitor visitor) {
        this.screens = screens;
        this.stage = stage;
        this.visitor = visitor;
    }

    /** The screens on a fresh demonstration school, whose lists come from that folder. */
    static DemonstrationScreens school(Path folder, Language language) throws IOException {
        Path list = folder.resolve("liste.csv");
        DemonstrationScreens screens =
                new DemonstrationScreens(folder.resolve("register"), language, choosing(list));
        Files.writeString(list, classList(pupils(screens)));
        return screens;
    }

    /** The whole tour; the year’s campaign is made on the way. */
    static void lead(DemonstrationScreens screens, Stage stage, Visitor visitor) {
        ScreenTour tour = new ScreenTour(screens, stage, visitor);
        tour.beforeTheCampaign();
        screens.createCampaign();
        screens.print(new PrintOrder.OfGroup("001"));
        screens.print(new PrintOrder.OfGroup("101"));
        new MadeUpAnswers(screens.register()).record(screens.register().school().year());
        screens.print(new PrintOrder.OfGroup("102"));
        screens.keepAnswer();
        screens.backUp();
        tour.withTheCampaign();
    }

    private void beforeTheCampaign() {
        at("import-choose", new RosterImportPlace(), root -> {});
        at("import", new RosterImportPlace(), root -> press(root, ".drop-target .button"));
        at("campaign-none", new CampaignPlace(), root -> {});
        at("campaign-new", new CampaignPlace(), root -> press(root, ".empty .button"));
    }

    private void withTheCampaign() {
        visitor.see("sign-in", screens::signIn, root -> {});
        visitor.see("lost-password", FrontScreens::lostPassword, root -> {});
        visitor.see("first-run", screens::firstRun, root -> {});
        visitor.see("first-run-key", FrontScreens::recoveryKey, root -> {});
        at("home", new HomePlace(), root -> {});
        at("people-all", new PeoplePlace(), root -> {});
        at("pupil", new PupilPlace(protectedPupil().id()), root -> {});
        at("pupil-edit", new PupilPlace(protectedPupil().id()), ScreenTour::edit);
        at("staff", new StaffListPlace(), root -> {});
        at("staff-member", new StaffPlace(staff(screens).get(3).id()), root -> {});
        at("campaign", new CampaignPlace(), ScreenTour::choose);
        at(
                "answers",
                new AnswersPlace(),
                root -> new TypedAnswers(screens.register(), root).type());
        at("photo-day", new PhotoDayPlace(), ScreenTour::lookAtList);
        at("coverage", new CoveragePlace(), ScreenTour::firstLine);
        at("may-publish", new MayPublishPlace(), root -> askAboutGroup(root));
        at("may-publish-kept", new KeptChecksPlace(null), root -> {});
        PublishedPosts posts = new PublishedPosts(screens.register());
        at("publications", new PublicationsPlace(), ScreenTour::firstLine);
        at("publication-new", new NewPublicationPlace(), root -> {});
        at("withdrawal", posts.withdrawn(), root -> {});
        at("calendar", new CalendarPlace(), root -> {});
        at("roll-over", new RollOverPlace(), root -> {});
        at("roll-over-preview", new RollOverPlace(), ScreenTour::onward);
        at(
                "roll-over-confirm",
                new RollOverPlace(),
                root -> {
                    onward(root);
                    ((Button) found(root, ".wizard .note .button")).fire();
                    onward(root);
                });
        at("settings", new PreferencesPlace(), root -> {});
        at("accounts", new AccountsPlace(), ScreenTour::firstLine);
        at("school", new SchoolPlace(), root -> {});
        at("policy-editor", new PolicyEditorPlace(), ScreenTour::openApproval);
        at("policy-change", new PolicyChangePlace(null), root -> {});
        at("policy-preview", new PolicyChangePlace(null), ScreenTour::compare);
        at("policy", new PolicyPlace(), root -> {});
        at("about", new AboutPlace(), root -> {});
        at("journal", new JournalPlace(), ScreenTour::firstLine);
        at("backups", new BackupsPlace(), root -> {});
        at("restore", new RestorePlace(), root -> {});
        visitor.see("restore-first", screens::restore, root -> {});
        at("find", new HomePlace(), root -> press(root, ".search-box"));
        at("guide", new PeoplePlace(), root -> ((GuideDock) root).toggle());
    }

    private Pupil protectedPupil() {
        return pupils(screens).stream()
                .filter(pupil -> !pupil.facts().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Opens the form of the first card, as F2 does. */
    private static void edit(Parent root) {
        List<Node> heads = List.copyOf(root.lookupAll(".page-head .button"));
        ((ButtonBase) heads.getLast()).fire();
    }

    private void at(String name, Destination place, Consumer<Parent> prepare) {
        visitor.see(name, live -> screens.at(place, stage, live), prepare);
    }

    static List<Pupil> pupils(DemonstrationScreens screens) {
        var register = screens.register();
        var year = register.school().year();
        return register.work().read(() -> register.people().enrolled(year));
    }

    static List<StaffMember> staff(DemonstrationScreens screens) {
        return screens.register().listStaff().everyone();
    }

    /** A list that adds, changes, leaves as is and holds a mistake. */
    private static String classList(List<Pupil> pupils) {
        StringBuilder list = new StringBuilder("Fiche;Nom;Prénom;Date de naissance;Groupe-repère");
        for (int i = 0; i < 14; i++) {
            Pupil pupil = pupils.get(i);
            String group = i % 5 == 0 ? "002" : "001";
            list.append(
                    "\n%s;%s;%s;%s;%s"
                            .formatted(
                                    pupil.fileNumber(),
                                    pupil.name().family(),
                                    pupil.name().given(),
                                    pupil.birthDate(),
                                    group));
        }
        list.append("\n208001;Gagné;Olivier;2021-02-02;001");
        list.append("\n208008;Savoie;Maëlle;2021-04-28;002");
        list.append("\n208015;Haddad;Yasmine;2021-02-31;002\n");
        return list.toString();
    }

    private static void choose(Parent root) {
        ListView<?> groups = (ListView<?>) root.lookup(".group-list");
        groups.getSelectionModel().select(3);
        TableView<?> pupils = (TableView<?>) root.lookup(".data-table");
        pupils.getSelectionModel().select(1);
    }

    /** Shows the list of the first three groups. */
    static void lookAtList(Parent root) {
        List<Node> boxes = List.copyOf(root.lookupAll(".group-columns .check-box"));
        boxes.subList(0, 3).forEach(box -> ((CheckBox) box).setSelected(true));
        List<Node> heads = List.copyOf(root.lookupAll(".page-head .button"));
        ((ButtonBase) heads.get(heads.size() - 2)).fire();
    }

    /** Asks about the group whose forms came back and the Facebook page of the school. */
    private static void askAboutGroup(Parent root) {
        // drawn without a window, what scrolls would keep the look it had at first
        root.lookupAll(".viewport").forEach(view -> view.setCache(false));
        TokenPicker<Object> who = picker(root);
        who.chosen()
                .setAll(
                        who.choices().stream()
                                .filter(choice -> "G:101".equals(choice.value()))
                                .toList());
        ComboBox<?> where = (ComboBox<?>) found(root, ".check-form .combo-box");
        for (int i = 0; i < where.getItems().size(); i++) {
            if (where.getItems().get(i).toString().contains("SCHOOL_SOCIAL/FACEBOOK")) {
                where.getSelectionModel().select(i);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static TokenPicker<Object> picker(Parent root) {
        return (TokenPicker<Object>) found(root, ".check-form .token-field");
    }

    private static void compare(Parent root) {
        TableView<?> offered = (TableView<?>) found(root, ".data-table");
        offered.getSelectionModel().select(1);
        press(root, ".panel-foot .button");
    }

    private static void firstLine(Parent root) {
        // drawn without a window, what scrolls would keep the look it had at first
        root.lookupAll(".viewport").forEach(view -> view.setCache(false));
        ((TableView<?>) found(root, ".data-table")).getSelectionModel().select(0);
    }

    /** Opens the first kind of request in the editor of the policy. */
    static void openApproval(Parent root) {
        part(root, "approvals");
        press(root, ".policy-entry .button");
    }

    /** Asks for more administrators of a page than there may be. */
    static void spoilPages(Parent root) {
        part(root, "pages");
        ((TextField) found(root, ".policy-editor .form-field .text-field")).setText("12");
    }

    private static void part(Parent root, String code) {
        ListView<?> parts = (ListView<?>) found(root, ".policy-editor .group-list");
        for (int i = 0; i < parts.getItems().size(); i++) {
            if (((EditorStanding.Part) parts.getItems().get(i)).code().equals(code)) {
                parts.getSelectionModel().select(i);
            }
        }
    }

    private static void onward(Parent root) {
        press(root, ".wizard-foot .accent");
    }

    private static void press(Parent root, String button) {
        ((ButtonBase) found(root, button)).fire();
    }

    private static Node found(Parent root, String what) {
        Node node = root.lookup(what);
        if (node == null) {
            throw new AssertionError("nothing on screen is " + what);
        }
        return node;
    }

    private static FileChoice choosing(Path list) {
        return new FileChoice() {
            @Override
            public Optional<Path> toRead(String title, String kind, List<String> endings) {
                return Optional.of(list);
            }

            @Override
            public Optional<Path> toWrite(String title, String kind, String ending, String name) {
                return Optional.empty();
            }

            @Override
            public Optional<Path> folder(String title) {
                return Optional.empty();
            }
        };
    }
}

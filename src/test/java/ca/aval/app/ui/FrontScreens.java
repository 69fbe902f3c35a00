package ca.aval.app.ui;

import ca.aval.kit.Icon;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.settings.LastClosing;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.school.Province;
import ca.aval.shell.ShellView;
import ca.aval.shell.search.Findable;
import ca.aval.shell.search.Finder;
import ca.aval.shell.search.Recents;
import ca.aval.shell.search.SearchSource;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The first screens with invented content, for pictures. */
public final class FrontScreens {
    private record Somewhere() implements Destination {}

    private static final SchoolClock MORNING =
            new SchoolClock(Clock.fixed(Instant.parse("2026-10-06T13:00:00Z"), ZoneOffset.UTC));

    private FrontScreens() {}

    public static Parent signIn(LiveSettings settings) {
        settings.change(
                s ->
                        s.withClosing(
                                new LastClosing(
                                        "École des Pins",
                                        Instant.parse("2026-10-05T16:48:00Z"),
                                        "Odile Vachon")));
        DoorForTests door = new DoorForTests();
        door.refusal = Problem.Kind.WRONG_PASSWORD;
        SignInViewModel model =
                new SignInViewModel(words(settings), settings, new ImmediateWork(), door, MORNING);
        model.userName().set("odile.vachon");
        model.password().set("x");
        model.open();
        model.capsLock().set(true);
        Words shell = Words.of(ShellView.class, "shell", settings.language());
        return new SignInView(model, words(settings), shell, settings).root();
    }

    public static Parent account(LiveSettings settings) {
        FirstRunViewModel model = firstRun(settings);
        model.account().userName().text().set("odile");
        model.account().password().password().text().set("tulipe");
        Parent root = view(model, settings);
        model.completeAccount(() -> {});
        return root;
    }

    public static Parent letterhead(LiveSettings settings) {
        FirstRunViewModel model = firstRun(settings);
        model.account().userName().text().set("odile");
        model.account().displayName().text().set("Odile Vachon");
        model.account().password().password().text().set("quatre vélos sous la pluie");
        model.account().password().again().text().set("quatre vélos sous la pluie");
        model.school().organization().text().set("Conseil scolaire des Rives");
        model.school().school().text().set("École des Pins");
        model.school().province().set(Province.ON);
        model.letterhead().addAccount();
        model.letterhead().accounts().getFirst().address().text().set("facebook.com/EcolePins");
        Parent root = view(model, settings);
        Button onward = (Button) root.lookup(".wizard-foot > .accent");
        onward.fire();
        onward.fire();
        onward.fire();
        return root;
    }

    /** The step of the recovery key, just after the register was made. */
    public static Parent recoveryKey(LiveSettings settings) {
        FirstRunViewModel model = firstRun(settings);
        model.account().userName().text().set("odile");
        model.account().displayName().text().set("Odile Vachon");
        model.account().password().password().text().set("quatre vélos sous la pluie");
        model.account().password().again().text().set("quatre vélos sous la pluie");
        model.school().organization().text().set("Conseil scolaire des Rives");
        model.school().school().text().set("École des Pins");
        Parent root = view(model, settings);
        Button onward = (Button) root.lookup(".wizard-foot > .accent");
        onward.fire();
        onward.fire();
        onward.fire();
        return root;
    }

    /** The recovery key in the place of a lost password. */
    public static Parent lostPassword(LiveSettings settings) {
        LostPasswordViewModel model =
                new LostPasswordViewModel(
                        words(settings), new ImmediateWork(), new DoorForTests(), "odile.vachon");
        Words shell = Words.of(ShellView.class, "shell", settings.language());
        return new LostPasswordView(model, words(settings), shell, settings, () -> {}).root();
    }

    public static Parent home(LiveSettings settings) {
        return page(
                settings,
                new HomeFigures(
                        452,
                        18,
                        3,
                        9,
                        new HomeFigures.Campaign(452, 372, LocalDate.of(2026, 10, 2))));
    }

    public static Parent idle(LiveSettings settings) {
        return page(
                settings,
                new HomeFigures(
                        452,
                        18,
                        0,
                        0,
                        new HomeFigures.Campaign(452, 452, LocalDate.of(2026, 10, 30))));
    }

    private static Parent page(LiveSettings settings, HomeFigures figures) {
        HomePlaces places = new HomePlaces(new Somewhere(), new Somewhere(), new Somewhere());
        HomeView view =
                new HomeView(
                        new HomeViewModel(
                                words(settings),
                                MORNING,
                                new ImmediateWork(),
                                () -> figures,
                                places,
                                place -> {}),
                        recents(settings),
                        words(settings));
        view.shown(new HomePlace());
        Node content = view.content();
        StackPane place = new StackPane(content);
        place.getStyleClass().add("shell-place");
        return place;
    }

    private static RecentsViewModel recents(LiveSettings settings) {
        Instant morning = Instant.parse("2026-10-06T13:00:00Z");
        SearchSource two =
                new SearchSource() {
                    @Override
                    public ObservableValue<String> heading() {
                        return new ReadOnlyStringWrapper("Personnes");
                    }

                    @Override
                    public List<Findable> read() {
                        return List.of(
                                new Findable(
                                        Icon.PERSON,
                                        "Rosalie Ménard",
                                        "",
                                        () -> "élève, groupe 203",
                                        new Somewhere()));
                    }
                };
        Finder finder =
                new Finder(
                        List.of(two),
                        () -> 0,
                        new ImmediateWork(),
                        Words.of(ShellView.class, "shell", settings.language()));
        Recents recents = new Recents();
        recents.opened(new Somewhere(), morning.minusSeconds(3000));
        RecentsViewModel model =
                new RecentsViewModel(
                        recents,
                        finder,
                        new SchoolClock(Clock.fixed(morning, ZoneOffset.UTC)),
                        words(settings),
                        place -> {});
        model.refresh();
        return model;
    }

    private static FirstRunViewModel firstRun(LiveSettings settings) {
        return new FirstRunViewModel(
                words(settings), new SchoolYear(2026), new ImmediateWork(), new DoorForTests());
    }

    private static Parent view(FirstRunViewModel model, LiveSettings settings) {
        Words kit = Words.of(Words.class, "kit", settings.language());
        return new FirstRunView(model, words(settings), kit, new NoFiles()).root();
    }

    private static Words words(LiveSettings settings) {
        return Words.of(Door.class, "screens", settings.language());
    }
}

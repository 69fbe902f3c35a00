package ca.aval.people.ui;

import ca.aval.kit.Icon;
import ca.aval.kit.ListTools;
import ca.aval.kit.LiveSettings;
import ca.aval.kit.Words;
import ca.aval.people.PeoplePlace;
import ca.aval.people.RosterImportPlace;
import ca.aval.people.SomePupils;
import ca.aval.people.ui.page.RecordView;
import ca.aval.platform.place.Destination;
import ca.aval.shell.FileChoice;
import ca.aval.shell.NavItem;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;
import ca.aval.shell.ShellViewModel;

import javafx.beans.property.SimpleStringProperty;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The screens of people inside the window, with invented content. */
final class PeopleScreens {
    final ImportSetting setting;
    final PeopleViewModel people;
    final RosterImportViewModel imports;
    private final LiveSettings settings;
    private final FileChoice files;
    private final Words records;

    /**
     * @param chosen what the person chooses when asked for files
     */
    PeopleScreens(LiveSettings settings, List<Path> chosen) {
        this.settings = settings;
        files = new Chosen(chosen);
        records = Words.of(RecordView.class, "page", settings.language());
        setting = new ImportSetting(settings.language());
        people = setting.peopleModel();
        imports = setting.importModel();
    }

    PeopleScreens withSchool() {
        setting.people.add(SomePupils.school());
        return this;
    }

    RosterImportView importPage() {
        return RosterImportView.page(imports, setting.words, files);
    }

    RosterImportView importStep() {
        return RosterImportView.step(imports, setting.words, files);
    }

    ShellView window(Destination start) {
        Navigator navigator = new Navigator();
        navigator.add(
                PeoplePlace.class,
                () -> new PeopleView(people, setting.words, ListTools.of(settings), records, true));
        navigator.add(RosterImportPlace.class, PeoplePlace.class, this::importPage);
        ShellViewModel model = new ShellViewModel(setting.work.jobs(), settings, () -> {});
        model.tellSchool("École des Trois-Ruisseaux", "2026-2027");
        model.tellPerson("Odile Vachon, direction");
        ShellView view =
                new ShellView(
                        model,
                        Words.of(ShellView.class, "shell", settings.language()),
                        navigator,
                        List.of(
                                new NavItem(
                                        new PeoplePlace(),
                                        Icon.PEOPLE,
                                        new SimpleStringProperty("_Personnes"))));
        setting.go = navigator::go;
        navigator.go(start);
        return view;
    }

    private record Chosen(List<Path> paths) implements FileChoice {
        @Override
        public Optional<Path> toRead(String title, String kind, List<String> endings) {
            return paths.stream().findFirst();
        }

        @Override
        public Optional<Path> toWrite(String title, String kind, String ending, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }
}

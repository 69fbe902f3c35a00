package ca.aval.shell.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.aval.kit.Icon;
import ca.aval.kit.Words;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.shell.Command;
import ca.aval.shell.Commands;
import ca.aval.shell.Key;
import ca.aval.shell.Navigator;
import ca.aval.shell.ShellView;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

final class PaletteViewModelTest {
    private record File(String name) implements Destination {}

    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.FRENCH);
    private final Words words = Words.of(ShellView.class, "shell", language);
    private final List<String> done = new ArrayList<>();
    private final List<String> names = new ArrayList<>(List.of("Étienne Ménard", "Zoé Roy"));
    private final Recents recents = new Recents();
    private final Commands commands = new Commands(new Navigator());
    private long acts;
    private int readings;
    private final Finder finder =
            new Finder(List.of(new People()), () -> acts, new ImmediateWork(), words);
    private final PaletteViewModel model =
            new PaletteViewModel(
                    finder, recents, commands, words, place -> done.add(((File) place).name()));

    @Test
    void peopleAndCommandsAreFoundInOneBox() {
        commands.add(List.of(print(true)));
        model.begin();
        model.typed().set("menard");
        assertEquals(List.of("Personnes", "Étienne Ménard, élève"), said());
        model.typed().set("imprimer");
        assertEquals(List.of("Commandes", "Imprimer le lot, Ctrl+P"), said());
        model.chosenAct().run();
        assertEquals(List.of("print"), done);
    }

    @Test
    void whatDoesNothingNowIsNotProposed() {
        commands.add(List.of(print(false)));
        model.begin();
        model.typed().set("imprimer");
        assertEquals(List.of(), said());
        assertEquals(-1, model.chosen().get());
        assertEquals(words.say("search.none"), model.told().get());
        model.chosenAct().run();
        assertEquals(List.of(), done);
    }

    @Test
    void theArrowsSkipHeadingsAndGoRound() {
        commands.add(List.of(print(true)));
        recents.opened(new File("Zoé Roy"), Instant.EPOCH);
        model.begin();
        assertEquals(
                List.of("Récents", "Zoé Roy, élève", "Commandes", "Imprimer le lot, Ctrl+P"),
                said());
        assertEquals(1, model.chosen().get());
        model.down();
        assertEquals(3, model.chosen().get());
        assertEquals("Imprimer le lot, Ctrl+P", model.told().get());
        model.down();
        assertEquals(1, model.chosen().get());
        model.up();
        assertEquals(3, model.chosen().get());
        model.choose(0);
        assertEquals(3, model.chosen().get());
    }

    @Test
    void theRegisterIsReadAgainOnlyAfterAnAct() {
        model.begin();
        model.begin();
        assertEquals(1, readings);
        names.add("Léa Ménard");
        acts++;
        model.begin();
        model.typed().set("lea");
        assertEquals(List.of("Personnes", "Léa Ménard, élève"), said());
    }

    @Test
    void aRecentFileThatIsGoneIsNotListed() {
        recents.opened(new File("Quelqu’un"), Instant.EPOCH);
        model.begin();
        assertEquals(List.of(), said());
    }

    private Command print(boolean enabled) {
        return new Command(
                new ReadOnlyStringWrapper("_Imprimer le lot"),
                Icon.PRINTER,
                Key.PRINT,
                () -> done.add("print"),
                new ReadOnlyBooleanWrapper(enabled));
    }

    private List<String> said() {
        return model.lines().stream().map(PaletteLine::said).toList();
    }

    private final class People implements SearchSource {
        @Override
        public ObservableValue<String> heading() {
            return new ReadOnlyStringWrapper("Personnes");
        }

        @Override
        public List<Findable> read() {
            readings++;
            return names.stream()
                    .map(n -> new Findable(Icon.PERSON, n, "", () -> "élève", new File(n)))
                    .toList();
        }
    }
}

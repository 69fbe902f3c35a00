package ca.aval.security.ui;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.security.SmallOffice;

import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;

/** The screens of the accounts over a small office, for tests. */
final class AccountsSetting {
    final SmallOffice office;
    final ImmediateWork work = new ImmediateWork();
    final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);
    final Words words = Words.of(AccountsView.class, "accounts", language);

    AccountsSetting(Path folder) {
        office = new SmallOffice(folder);
    }

    AccountsViewModel model() {
        AccountsViewModel model = new AccountsViewModel(office.acts(), office.clock, work, words);
        model.shown();
        return model;
    }

    AccountLine line(String userName) {
        return model().lines().stream()
                .filter(line -> line.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }
}

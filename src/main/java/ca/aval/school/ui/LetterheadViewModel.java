package ca.aval.school.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.platform.work.WorkRunner;
import ca.aval.school.LogoFile;
import ca.aval.school.OfficialAccount;
import ca.aval.school.PostalAddress;
import ca.aval.school.Province;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How the school's papers say where they come from. */
public final class LetterheadViewModel {
    private static final Pattern POSTAL_CODE =
            Pattern.compile("[A-Z]\\d[A-Z] ?\\d[A-Z]\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");

    private final WorkRunner work;
    private final ObservableValue<Province> province;
    private final ReadOnlyObjectWrapper<byte @Nullable []> logo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper logoError = new ReadOnlyStringWrapper("");
    private final Answers answers = new Answers();
    private final Answer street = answers.add("");
    private final Answer city = answers.add("");
    private final Answer postalCode = answers.add("");
    private final Answer phone = answers.add("");
    private final Answer email = answers.add("");
    private final Answer website = answers.add("");
    private final OfficerAnswers officer = new OfficerAnswers(answers);
    private final ObservableList<AccountLine> accounts = FXCollections.observableArrayList();

    public LetterheadViewModel(WorkRunner work, ObservableValue<Province> province) {
        this.work = work;
        this.province = province;
    }

    public Answers answers() {
        return answers;
    }

    /** The bytes of the picture, PNG or JPEG; nothing while there is none. */
    public ReadOnlyObjectProperty<byte @Nullable []> logo() {
        return logo.getReadOnlyProperty();
    }

    /** The key of what is wrong with the file that was chosen; empty while nothing is. */
    public ReadOnlyStringProperty logoError() {
        return logoError.getReadOnlyProperty();
    }

    /** Reads that file; another than a PNG or JPEG of a reasonable size is refused. */
    public void chooseLogo(Path file) {
        work.run("logo", () -> LogoFile.read(file), this::take);
    }

    /** Shows a logo that is kept already; nothing for none. */
    public void showLogo(byte @Nullable [] bytes) {
        logo.set(bytes);
        logoError.set("");
    }

    public void removeLogo() {
        logo.set(null);
        logoError.set("");
    }

    private void take(LogoFile.Found found) {
        switch (found) {
            case LogoFile.Found.Picture picture -> {
                logo.set(picture.bytes());
                logoError.set("");
            }
            case LogoFile.Found.Refused refused -> logoError.set(key(refused.reason()));
        }
    }

    private static String key(LogoFile.Reason reason) {
        return switch (reason) {
            case KIND -> "error.logo.kind";
            case LARGE -> "error.logo.large";
            case POINTS -> "error.logo.points";
            case BROKEN -> "error.logo.broken";
        };
    }

    public Answer street() {
        return street;
    }

    public Answer city() {
        return city;
    }

    public Answer postalCode() {
        return postalCode;
    }

    public Answer phone() {
        return phone;
    }

    public Answer email() {
        return email;
    }

    public Answer website() {
        return website;
    }

    public OfficerAnswers officer() {
        return officer;
    }

    /** Whether the notice of collection must say how to reach that person. */
    public ObservableValue<Boolean> officerNeeded() {
        return province.map(where -> where == Province.ON);
    }

    /** The school's own accounts; none is a good answer. */
    public ObservableList<AccountLine> accounts() {
        return accounts;
    }

    public void addAccount() {
        accounts.add(new AccountLine(answers.add("")));
    }

    /** Shows those accounts in the place of what is there. */
    void showAccounts(List<OfficialAccount> shown) {
        List.copyOf(accounts).forEach(this::removeAccount);
        for (OfficialAccount account : shown) {
            addAccount();
            AccountLine line = accounts.getLast();
            line.platform().set(AccountLine.Platform.valueOf(account.platform()));
            line.address().text().set(account.address());
        }
    }

    public void removeAccount(AccountLine line) {
        accounts.remove(line);
        answers.remove(line.address());
    }

    /** Whether all is right; what is not is then said beneath its field. */
    public boolean check() {
        String code = postalCode.typed();
        postalCode.check(
                code.isEmpty() || POSTAL_CODE.matcher(code).matches(), "error.postal-code");
        checkEmail(email);
        checkEmail(officer.email());
        officer.check(province.getValue() == Province.ON);
        for (AccountLine line : accounts) {
            line.address().check(!line.address().typed().isEmpty(), "error.account");
        }
        return answers.allRight();
    }

    public PostalAddress typedAddress() {
        String code = postalCode.typed().toUpperCase(Locale.ROOT).replace(" ", "");
        return new PostalAddress(
                street.orNothing(),
                city.orNothing(),
                province.getValue().name(),
                code.isEmpty() ? null : code.substring(0, 3) + " " + code.substring(3));
    }

    public @Nullable String typedPhone() {
        return phone.orNothing();
    }

    public @Nullable String typedEmail() {
        return email.orNothing();
    }

    /** Without {@code https://}, as the forms show it. */
    public @Nullable String typedWebsite() {
        String typed = website.orNothing();
        return typed == null ? null : typed.replaceFirst("^https?://", "");
    }

    public List<OfficialAccount> typedAccounts() {
        Map<AccountLine.Platform, Integer> ordinals = new EnumMap<>(AccountLine.Platform.class);
        List<OfficialAccount> typed = new ArrayList<>();
        for (AccountLine line : accounts) {
            int ordinal = ordinals.merge(line.platform().get(), 1, Integer::sum);
            String platform = line.platform().get().name();
            typed.add(new OfficialAccount(platform, ordinal, line.address().typed()));
        }
        return typed;
    }

    private static void checkEmail(Answer email) {
        boolean right = email.typed().isEmpty() || EMAIL.matcher(email.typed()).matches();
        email.check(right, "error.email");
    }
}

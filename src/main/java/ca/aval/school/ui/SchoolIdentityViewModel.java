package ca.aval.school.ui;

import ca.aval.kit.Answer;
import ca.aval.kit.Answers;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.Province;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/** Which school, where, which year, in which language. */
public final class SchoolIdentityViewModel {
    private final Answers answers = new Answers();
    private final Answer organization = answers.add("");
    private final Answer school = answers.add("");
    private final Answer year;
    private final ObjectProperty<Province> province = new SimpleObjectProperty<>(Province.QC);
    private final ObjectProperty<Language> language;

    /**
     * @param year proposed
     * @param language proposed
     */
    public SchoolIdentityViewModel(SchoolYear year, Language language) {
        this.year = answers.add(year.toString());
        this.language = new SimpleObjectProperty<>(language);
    }

    public Answers answers() {
        return answers;
    }

    /** The public body: service centre, board, college. */
    public Answer organization() {
        return organization;
    }

    public Answer school() {
        return school;
    }

    public Answer year() {
        return year;
    }

    public ObjectProperty<Province> province() {
        return province;
    }

    public List<Province> provinces() {
        return List.of(Province.values());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The language of the register. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** Whether all is right; what is not is then said beneath its field. */
    public boolean check() {
        organization.check(!organization.typed().isEmpty(), "error.organization");
        school.check(!school.typed().isEmpty(), "error.school");
        year.check(SchoolYear.parse(year.typed()).isPresent(), "error.year");
        return answers.allRight();
    }

    /** The year of a form that was found right. */
    public SchoolYear typedYear() {
        return SchoolYear.parse(year.typed()).orElseThrow();
    }

    public String typedOrganization() {
        return organization.typed();
    }

    public String typedName() {
        return school.typed();
    }
}

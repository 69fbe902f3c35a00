package ca.aval.app.ui;

import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.WorkRunner;
import ca.aval.policy.OfferedPolicies;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.school.Province;
import ca.aval.school.ui.SchoolIdentityViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * With which policy the school begins: that of the body whose name is typed, until another one is
 * chosen.
 */
public final class PolicyStepViewModel {
    private final SchoolIdentityViewModel school;
    private final ObservableList<PolicyProfile> choices = FXCollections.observableArrayList();
    private final ObjectProperty<PolicyProfile> chosen = new SimpleObjectProperty<>();
    private Map<Province, OfferedPolicies> offered = Map.of();
    private @Nullable PolicyProfile proposed;

    PolicyStepViewModel(SchoolIdentityViewModel school, WorkRunner work, Words words, Door door) {
        this.school = school;
        school.province().subscribe(province -> offer());
        school.organization().text().subscribe(name -> propose());
        work.run(
                words.say("first-run.policies"),
                door.policies(),
                read -> {
                    offered = read;
                    offer();
                });
    }

    /** Those that suit the province, that of its law first. */
    public ObservableList<PolicyProfile> choices() {
        return choices;
    }

    /** Empty only until the choices are read. */
    public ObjectProperty<PolicyProfile> chosen() {
        return chosen;
    }

    /** What a policy is called in the list. */
    public static String name(@Nullable PolicyProfile policy, Language language) {
        return policy == null
                ? ""
                : policy.identity().organization().in(language)
                        + " – "
                        + policy.identity().title().in(language);
    }

    /** The code of the one chosen; null for that of the law. */
    public @Nullable String code() {
        PolicyProfile policy = chosen.get();
        return policy == null ? null : policy.code();
    }

    private void offer() {
        OfferedPolicies now = offered.get(school.province().get());
        if (now != null) {
            choices.setAll(now.all());
            propose();
        }
    }

    private void propose() {
        OfferedPolicies now = offered.get(school.province().get());
        PolicyProfile had = chosen.get();
        if (now != null && (had == proposed || now.all().stream().noneMatch(p -> p == had))) {
            proposed = now.suggested(school.organization().typed());
            chosen.set(proposed);
        }
    }
}

package ca.aval.app.composition;

import ca.aval.consent.FormPolicies;
import ca.aval.consent.form.FormPolicy;
import ca.aval.policy.KeptPolicies;
import ca.aval.policy.PoliciesInForce;
import ca.aval.policy.PolicyActs;
import ca.aval.policy.PolicyInForce;
import ca.aval.policy.PolicyVersions;
import ca.aval.policy.SchoolLaw;
import ca.aval.policy.profile.PolicyProfile;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.policy.store.HibernatePolicyVersions;
import ca.aval.school.Province;
import ca.aval.school.School;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** Puts together what concerns the policy of the school, in an open register. */
public final class PolicyParts {
    private final OpenRegister register;
    private final ShippedProfiles shipped = new ShippedProfiles();
    private final PolicyVersions versions = new HibernatePolicyVersions();
    private final SchoolLaw law;
    private final PoliciesInForce inForce;

    PolicyParts(OpenRegister register) {
        this.register = register;
        law = () -> jurisdiction(register.schools().current().province());
        inForce = new KeptPolicies(versions, law, shipped, register.clock());
    }

    /** The law of a province, by its code. */
    static String jurisdiction(Province province) {
        return switch (province) {
            case QC -> "quebec";
            case ON -> "ontario";
        };
    }

    /** The policy that counts now; to be asked inside a unit of work. */
    public PoliciesInForce inForce() {
        return inForce;
    }

    /** The policy that counts now. */
    public PolicyInForce now() {
        return register.work().read(inForce::current);
    }

    /** What the forms that are made now take from it. */
    FormPolicies ofForms() {
        return new FormPolicies() {
            @Override
            public FormPolicy of(School school) {
                PolicyInForce now = inForce.current();
                return FormPolicy.of(now.profile(), now.sha256());
            }

            @Override
            public @Nullable UUID version() {
                return inForce.current().version();
            }
        };
    }

    /** Everything that the signed-in person can do with it. */
    public PolicyActs acts() {
        return PolicyActs.of(
                register.guard(),
                register.work(),
                versions,
                inForce,
                law,
                shipped,
                register.accounts(),
                register.clock(),
                register.account().id());
    }

    /** The policies that come with Aval and suit this school, the one of the law first. */
    public List<PolicyProfile> choices() {
        return new FirstPolicy().offered(register.school().province()).all();
    }

    /** The text of a policy that comes with Aval. */
    public String text(String code) {
        return shipped.text(code);
    }
}

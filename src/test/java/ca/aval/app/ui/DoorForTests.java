package ca.aval.app.ui;

import ca.aval.platform.crypto.RecoveryKey;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.work.Step;
import ca.aval.policy.OfferedPolicies;
import ca.aval.policy.profile.ShippedProfiles;
import ca.aval.school.Province;
import ca.aval.security.ConfirmRecoveryKey;
import ca.aval.security.ui.RecoveryKeyActs;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A door without a register behind it: it notes what was asked, or refuses. */
final class DoorForTests implements Door {
    static final String KEY =
            "4P6H-YYNF WDRJ-QPAY ZKF4-B88G 9ZHG-MSQP 00YQ-QH6A R4YB-4PEZ KXD7-6RNX 2FNB-SWZE";
    final List<String> asked = new ArrayList<>();
    Problem.@Nullable Kind refusal;
    @Nullable Exception cause;

    @Override
    public Step<Entrance> creation(FirstRunViewModel answered) {
        String made = answered.account().typedUserName() + " of " + answered.school().typedName();
        return () -> entrance("create " + made);
    }

    @Override
    public Step<Entrance> demonstration() {
        return () -> entrance("demonstrate");
    }

    @Override
    public Step<Map<Province, OfferedPolicies>> policies() {
        ShippedProfiles shipped = new ShippedProfiles();
        return () ->
                Map.of(
                        Province.QC,
                        new OfferedPolicies(
                                List.of(shipped.of("quebec"), shipped.of("cegep-drummondville"))),
                        Province.ON,
                        new OfferedPolicies(
                                List.of(shipped.of("ontario"), shipped.of("viamonde"))));
    }

    @Override
    public boolean hasDemonstration() {
        return true;
    }

    @Override
    public boolean hasImport() {
        return true;
    }

    @Override
    public Step<Entrance> opening(String userName, char[] password) {
        return () -> entrance("open " + userName + " " + new String(password));
    }

    @Override
    public RecoveryKeyActs recoveryKey() {
        return new RecoveryKeyActs(
                () -> {
                    asked.add("make key");
                    return key();
                },
                key -> new byte[] {1, 2, 3},
                typed -> {
                    asked.add("confirm " + typed);
                    return new ConfirmRecoveryKey.Outcome.Confirmed(List.of());
                },
                new NoPrinter());
    }

    @Override
    public Step<Entrance> recovering(RecoveryKey key, String userName, char[] password) {
        return () -> entrance("recover " + userName + " " + new String(password));
    }

    private static RecoveryKey key() {
        return ((RecoveryKey.Reading.Whole) RecoveryKey.read(KEY)).key();
    }

    private Entrance entrance(String what) {
        asked.add(what);
        if (refusal != null) {
            throw refusal == Problem.Kind.TOO_MANY_ATTEMPTS
                    ? new Problem(refusal, 2L)
                    : cause == null ? new Problem(refusal) : new Problem(cause, refusal, "journal");
        }
        return start -> asked.add("enter " + start);
    }
}

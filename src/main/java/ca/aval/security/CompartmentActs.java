package ca.aval.security;

import ca.aval.platform.crypto.UnlockedKeys;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolClock;

/** What can be done with compartments. */
public record CompartmentActs(
        GrantCompartment grant, WithdrawCompartment withdraw, CompartmentBox box) {
    public static CompartmentActs of(
            Guard guard,
            UnitOfWork work,
            Accounts accounts,
            Compartments compartments,
            UnlockedKeys keys,
            SchoolClock clock) {
        return new CompartmentActs(
                new GrantCompartment(guard, work, accounts, compartments, keys, clock),
                new WithdrawCompartment(guard, work, compartments, keys, clock),
                new CompartmentBox(work, compartments, keys));
    }
}

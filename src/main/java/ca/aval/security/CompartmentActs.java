package ca.aval.security;

/** What can be done with compartments. */
public record CompartmentActs(
        GrantCompartment grant, WithdrawCompartment withdraw, CompartmentBox box) {
    public static CompartmentActs of(Guard guard, AccountDesk desk) {
        return new CompartmentActs(
                new GrantCompartment(guard, desk),
                new WithdrawCompartment(guard, desk),
                new CompartmentBox(desk.work(), desk.compartments(), desk.keys()));
    }
}

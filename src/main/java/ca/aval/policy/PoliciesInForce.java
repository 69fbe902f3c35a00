package ca.aval.policy;

/** Port: the policy that this school works under now. To be used inside a unit of work. */
public interface PoliciesInForce {
    PolicyInForce current();
}

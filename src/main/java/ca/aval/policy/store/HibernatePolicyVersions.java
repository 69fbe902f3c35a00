package ca.aval.policy.store;

import ca.aval.platform.data.Sessions;
import ca.aval.policy.PolicyVersion;
import ca.aval.policy.PolicyVersions;

import java.util.List;
import java.util.Optional;

/** The policies of a register, kept by Hibernate. */
public final class HibernatePolicyVersions implements PolicyVersions {
    private static final String NEWEST_FIRST = "from PolicyVersionRow order by number desc";

    @Override
    public List<PolicyVersion> all() {
        return Sessions.current()
                .createSelectionQuery(NEWEST_FIRST, PolicyVersionRow.class)
                .getResultList()
                .stream()
                .map(PolicyVersionRow::toVersion)
                .toList();
    }

    @Override
    public Optional<PolicyVersion> newest() {
        return Sessions.current()
                .createSelectionQuery(NEWEST_FIRST, PolicyVersionRow.class)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(PolicyVersionRow::toVersion)
                .findFirst();
    }

    @Override
    public void add(PolicyVersion version) {
        Sessions.current().insert(new PolicyVersionRow(version));
    }
}

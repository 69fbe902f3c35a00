package ca.aval.people;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;

final class PeopleInMemoryTest implements PeopleContract {
    private final People kept = new PeopleInMemory();
    private final UnitOfWork work = new UnitOfWorkInMemory();

    @Override
    public People people() {
        return kept;
    }

    @Override
    public UnitOfWork work() {
        return work;
    }
}

package ca.aval.people;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;

final class StaffInMemoryTest implements StaffContract {
    private final Staff kept = new StaffInMemory();
    private final UnitOfWork work = new UnitOfWorkInMemory();

    @Override
    public Staff staff() {
        return kept;
    }

    @Override
    public UnitOfWork work() {
        return work;
    }
}

package ca.aval.people.roster.past;

import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.data.UnitOfWorkInMemory;

final class PastImportsInMemoryTest implements PastImportsContract {
    private final PastImportsInMemory pastImports = new PastImportsInMemory();
    private final UnitOfWorkInMemory work = new UnitOfWorkInMemory();

    @Override
    public PastImports pastImports() {
        return pastImports;
    }

    @Override
    public UnitOfWork work() {
        return work;
    }
}

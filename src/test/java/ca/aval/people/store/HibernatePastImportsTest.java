package ca.aval.people.store;

import ca.aval.consent.SampleRegister;
import ca.aval.people.roster.past.PastImports;
import ca.aval.people.roster.past.PastImportsContract;
import ca.aval.platform.data.UnitOfWork;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Objects;

final class HibernatePastImportsTest implements PastImportsContract {
    @TempDir private Path folder = Path.of("");
    private final PastImports pastImports = new HibernatePastImports();
    private @Nullable SampleRegister register;

    @BeforeEach
    void open() {
        register = new SampleRegister(folder.resolve("register"));
    }

    @AfterEach
    void close() {
        register().close();
    }

    @Override
    public PastImports pastImports() {
        return pastImports;
    }

    @Override
    public UnitOfWork work() {
        return register().open().work();
    }

    private SampleRegister register() {
        return Objects.requireNonNull(register);
    }
}

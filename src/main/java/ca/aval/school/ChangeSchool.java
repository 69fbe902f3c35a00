package ca.aval.school;

import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/** Changes what the papers say of the school; forms already frozen keep their words. */
public final class ChangeSchool {
    private static final Comparator<OfficialAccount> ORDER =
            Comparator.comparing(OfficialAccount::platform)
                    .thenComparing(OfficialAccount::ordinal)
                    .thenComparing(OfficialAccount::address);

    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final DocumentVault documents;

    public ChangeSchool(Guard guard, UnitOfWork work, Schools schools, DocumentVault documents) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.documents = documents;
    }

    /**
     * The school with its logo.
     *
     * @param logo the picture's bytes; null while there is none
     */
    public record Present(School school, byte @Nullable [] logo) {}

    /** The school as it is now. */
    public Present present() {
        guard.require(Permission.SET_UP_SCHOOL);
        School school = work.read(schools::current);
        String logo = school.logo();
        return new Present(school, logo == null ? null : documents.read(logo));
    }

    /**
     * Puts that card in the place of the one that was read; an equal one is no act.
     *
     * @param read the school as it was when the card was begun
     * @return the school as it is then
     * @throws ca.aval.platform.problem.Problem of kind {@code CHANGED_BY_ANOTHER} when it was
     *     changed since
     */
    public School change(School read, SchoolCard card) {
        guard.require(Permission.SET_UP_SCHOOL);
        byte[] logo = card.logo();
        return keep(
                read,
                new School(
                        read.id(),
                        read.version(),
                        card.organization(),
                        card.name(),
                        read.province(),
                        read.year(),
                        card.language(),
                        card.address(),
                        card.phone(),
                        card.email(),
                        card.website(),
                        card.officer(),
                        logo == null ? null : documents.keep(logo),
                        sorted(card.accounts())));
    }

    /**
     * Gives the school the card it had before; its year and its province stay as they are now.
     *
     * @param now the school as it was last read
     * @param earlier the school whose card comes back
     * @throws ca.aval.platform.problem.Problem of kind {@code CHANGED_BY_ANOTHER} when it was
     *     changed since
     */
    public School putBack(School now, School earlier) {
        guard.require(Permission.SET_UP_SCHOOL);
        return keep(
                now,
                new School(
                        now.id(),
                        now.version(),
                        earlier.organization(),
                        earlier.name(),
                        now.province(),
                        now.year(),
                        earlier.language(),
                        earlier.address(),
                        earlier.phone(),
                        earlier.email(),
                        earlier.website(),
                        earlier.officer(),
                        earlier.logo(),
                        sorted(earlier.accounts())));
    }

    private School keep(School before, School changed) {
        if (changed.equals(before.withAccounts(sorted(before.accounts())))) {
            return before;
        }
        return work.run(
                Act.of("CHANGE_SCHOOL", before.id().toString()),
                () -> {
                    schools.change(changed);
                    return schools.current();
                });
    }

    private static List<OfficialAccount> sorted(List<OfficialAccount> accounts) {
        return accounts.stream().sorted(ORDER).toList();
    }
}

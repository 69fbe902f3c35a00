package ca.aval.publication;

import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.check.Reason;
import ca.aval.consent.form.Content;
import ca.aval.platform.data.Act;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.time.SchoolYear;
import ca.aval.school.NumberBlock;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Records what went out, or will. It is a fact: where somebody appears who may not, it is recorded
 * all the same, and an alert is opened.
 */
public final class RecordPublication {
    /** Of what was disseminated; kept answers are numbered {@code P}. */
    private static final String SERIES = "D";

    private final Guard guard;
    private final UnitOfWork work;
    private final PublicationDesk desk;
    private final UUID account;

    /**
     * @param account the one that is signed in
     */
    public RecordPublication(Guard guard, UnitOfWork work, PublicationDesk desk, UUID account) {
        this.guard = guard;
        this.work = work;
        this.desk = desk;
        this.account = account;
    }

    /** What became of it. */
    public sealed interface Outcome {
        /**
         * It is kept.
         *
         * @param alerts one for each person who may not be published so
         */
        record Recorded(Publication publication, List<PublicationAlert> alerts) implements Outcome {
            public Recorded {
                alerts = List.copyOf(alerts);
            }
        }

        /** Nothing was written. */
        record Refused(PublicationRefusal reason) implements Outcome {}
    }

    /** Records it under the next number of its school year, and checks everybody in it. */
    public Outcome record(PublicationDraft draft) {
        guard.require(Permission.RECORD_PUBLICATIONS);
        Consequences consequences = new Consequences(work, desk, account);
        PublicationRefusal fault = fault(draft, consequences);
        LocalDate day = draft.on();
        if (fault != null || day == null) {
            return new Outcome.Refused(fault == null ? PublicationRefusal.DAY_MISSING : fault);
        }
        Map<UUID, Reason> denied = consequences.denied(question(draft, day), draft.people());
        return work.run(
                Act.of(
                        "RECORD_PUBLICATION",
                        "people=" + draft.people().size(),
                        "alerts=" + denied.size()),
                () -> {
                    Publication publication = publication(draft, day);
                    desk.publications().add(publication);
                    return new Outcome.Recorded(
                            publication, consequences.write(publication, draft.people(), denied));
                });
    }

    /** Of what the kept answer names, where there is one; else of whatever the line names. */
    private PublicationQuestion question(PublicationDraft draft, LocalDate day) {
        UUID check = draft.check();
        Set<Content> contents =
                check == null
                        ? Set.of()
                        : work.read(() -> desk.kept().find(new KeptCheckId(check)))
                                .map(kept -> kept.question().contents())
                                .orElse(Set.of());
        return new PublicationQuestion(draft.use(), contents, draft.named(), day);
    }

    private @Nullable PublicationRefusal fault(PublicationDraft draft, Consequences consequences) {
        PublicationRefusal words =
                PublicationWords.fault(draft.title(), draft.address(), draft.contents());
        if (words != null) {
            return words;
        }
        if (draft.on() == null) {
            return PublicationRefusal.DAY_MISSING;
        }
        if (work.read(() -> desk.use(draft.use())).isEmpty()) {
            return PublicationRefusal.USE_UNKNOWN;
        }
        if (draft.people().isEmpty()) {
            return PublicationRefusal.NOBODY;
        }
        return consequences.strangers(draft.people()) ? PublicationRefusal.PERSON_UNKNOWN : null;
    }

    private Publication publication(PublicationDraft draft, LocalDate day) {
        int year = SchoolYear.of(day).firstYear();
        NumberBlock block = desk.numbers().read(SERIES, year);
        desk.numbers().take(block, 1);
        return new Publication(
                UUID.randomUUID(),
                0,
                block.printed(1),
                year,
                draft.use(),
                draft.title().strip(),
                PublicationWords.orNull(draft.address()),
                day,
                draft.contents().strip(),
                draft.named(),
                draft.author(),
                draft.check(),
                desk.clock().now(),
                account,
                null,
                draft.people());
    }
}

package ca.aval.consent.store;

import ca.aval.consent.check.AskedOf;
import ca.aval.consent.check.KeptCheck;
import ca.aval.consent.check.KeptCheckId;
import ca.aval.consent.check.PublicationQuestion;
import ca.aval.consent.form.ConsentUse.Identification;
import ca.aval.consent.form.Content;
import ca.aval.people.StaffId;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The row of an answer that was kept for a proof. */
@Entity
@Table(name = "kept_check")
public class KeptCheckRow {
    private static final String SCHOOL = "SCHOOL";
    private static final String GROUP = "GROUP ";
    private static final String PEOPLE = "PEOPLE ";

    @Id UUID id;

    @Column(name = "check_number")
    String number;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "account_id")
    UUID account;

    @Column(name = "use_code")
    String use;

    /** {@code GROUP_PHOTO,VIDEO}. */
    String contents;

    String identification;

    @Column(name = "check_day")
    LocalDate day;

    /** A line for each: {@code SCHOOL}, {@code GROUP 203}, {@code PEOPLE 3}. */
    String whom;

    @Column(name = "author_id")
    @Nullable UUID author;

    @Nullable String subject;

    @Column(name = "journal_head")
    String journalHead;

    protected KeptCheckRow() {}

    KeptCheckRow(KeptCheck check) {
        PublicationQuestion question = check.question();
        StaffId by = check.author();
        id = check.id().value();
        number = check.number();
        firstYear = check.year().firstYear();
        askedAt = check.askedAt();
        account = check.account();
        use = question.use();
        contents =
                question.contents().stream()
                        .sorted()
                        .map(Content::name)
                        .collect(Collectors.joining(","));
        identification = question.named().name();
        day = question.date();
        whom = written(check.whom());
        author = by == null ? null : by.value();
        subject = check.subject();
        journalHead = check.journalHead();
    }

    KeptCheck toCheck(List<KeptCheck.Line> lines) {
        return new KeptCheck(
                new KeptCheckId(id),
                number,
                new SchoolYear(firstYear),
                askedAt,
                account,
                new PublicationQuestion(use, shown(), Identification.valueOf(identification), day),
                read(whom),
                author == null ? null : new StaffId(author),
                subject,
                journalHead,
                lines);
    }

    private Set<Content> shown() {
        return contents.isEmpty()
                ? Set.of()
                : Arrays.stream(contents.split(",", -1))
                        .map(Content::valueOf)
                        .collect(Collectors.toSet());
    }

    private static String written(AskedOf of) {
        List<String> parts = new ArrayList<>();
        if (of.wholeSchool()) {
            parts.add(SCHOOL);
        }
        of.groups().forEach(code -> parts.add(GROUP + code));
        if (of.people() > 0) {
            parts.add(PEOPLE + of.people());
        }
        return String.join("\n", parts);
    }

    private static AskedOf read(String written) {
        List<String> parts = written.lines().toList();
        return new AskedOf(
                parts.contains(SCHOOL),
                parts.stream()
                        .filter(part -> part.startsWith(GROUP))
                        .map(part -> part.substring(GROUP.length()))
                        .toList(),
                parts.stream()
                        .filter(part -> part.startsWith(PEOPLE))
                        .mapToInt(part -> Integer.parseInt(part.substring(PEOPLE.length())))
                        .sum());
    }
}

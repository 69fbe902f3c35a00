package ca.aval.notice.store;

import ca.aval.notice.Delivery;
import ca.aval.notice.IssuedNotice;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolYear;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** The row of a letter that went out. */
@Entity
@Table(name = "issued_notice")
public class IssuedNoticeRow {
    @Id UUID id;

    @Column(name = "notice_number")
    String number;

    String template;

    @Column(name = "template_version")
    String templateVersion;

    String language;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "subject_id")
    UUID person;

    String addressee;

    @Column(name = "cause_id")
    @Nullable UUID cause;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "account_id")
    UUID account;

    String delivery;
    int pages;
    String document;
    String sha256;

    protected IssuedNoticeRow() {}

    IssuedNoticeRow(IssuedNotice notice) {
        id = notice.id();
        number = notice.number();
        template = notice.template();
        templateVersion = notice.templateVersion();
        language = notice.language().code();
        firstYear = notice.year().firstYear();
        person = notice.person();
        addressee = notice.addressee();
        cause = notice.cause();
        issuedAt = notice.issuedAt();
        account = notice.account();
        delivery = notice.delivery().name();
        pages = notice.pages();
        document = notice.document();
        sha256 = notice.sha256();
    }

    IssuedNotice toNotice() {
        return new IssuedNotice(
                id,
                number,
                template,
                templateVersion,
                Language.of(language),
                new SchoolYear(firstYear),
                person,
                addressee,
                cause,
                issuedAt,
                account,
                Delivery.valueOf(delivery),
                pages,
                document,
                sha256);
    }
}

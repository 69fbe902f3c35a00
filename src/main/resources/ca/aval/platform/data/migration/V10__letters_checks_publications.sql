-- Letters that were issued, reminders, answers that were kept, what was published, and what staff
-- answered about themselves. Entries are added; only what a person does later is written beside.

-- A letter as it went out; reprinted, never made again.
create table issued_notice (
    id               uuid                        not null primary key,
    notice_number    varchar(20)                 not null,
    template         varchar(10)                 not null,
    template_version varchar(10)                 not null,
    language         varchar(2)                  not null,
    first_year       integer                     not null,
    subject_id       uuid                        not null,
    addressee        varchar(400)                not null,
    cause_id         uuid,
    issued_at        timestamp(3) with time zone not null,
    account_id       uuid                        not null,
    delivery         varchar(20)                 not null,
    pages            integer                     not null,
    document         varchar(64)                 not null,
    sha256           varchar(64)                 not null,
    constraint issued_notice_number unique (notice_number)
);

create index issued_notice_subject on issued_notice (subject_id);

create table reminder_run (
    id           uuid                        not null primary key,
    batch_number varchar(20)                 not null,
    campaign_id  uuid                        not null references consent_campaign (id),
    printed_at   timestamp(3) with time zone not null,
    account_id   uuid                        not null,
    letters      integer                     not null,
    pages        integer                     not null,
    document     varchar(64)                 not null,
    sha256       varchar(64)                 not null,
    constraint reminder_run_number unique (batch_number)
);

-- One reminder of one form to one household.
create table reminder (
    id          uuid    not null primary key,
    run_id      uuid    not null references reminder_run (id),
    form_id     uuid    not null references consent_form (id),
    household   integer not null,
    wave        integer not null,
    notice_id   uuid    not null references issued_notice (id),
    reminded_on date    not null,
    constraint reminder_wave unique (form_id, household, wave)
);

-- An answer to "may we publish?" that was kept, with everybody it was asked about.
create table kept_check (
    id             uuid                        not null primary key,
    check_number   varchar(20)                 not null,
    first_year     integer                     not null,
    asked_at       timestamp(3) with time zone not null,
    account_id     uuid                        not null,
    use_code       varchar(100)                not null,
    contents       varchar(200)                not null,
    identification varchar(20)                 not null,
    check_day      date                        not null,
    whom           varchar(4000)               not null,
    author_id      uuid,
    subject        varchar(200),
    journal_head   varchar(20)                 not null,
    constraint kept_check_number unique (check_number)
);

create table kept_check_line (
    id        uuid    not null primary key,
    check_id  uuid    not null references kept_check (id),
    rank      integer not null,
    person_id uuid    not null,
    reason    varchar(40),
    since     date
);

create index kept_check_line_check on kept_check_line (check_id);
create index kept_check_line_person on kept_check_line (person_id);

-- What went out, where, when, with whom, on whose check.
create table publication (
    id                 uuid                        not null primary key,
    version            integer                     not null,
    publication_number varchar(20)                 not null,
    first_year         integer                     not null,
    use_code           varchar(100)                not null,
    title              varchar(200)                not null,
    address            varchar(500),
    published_on       date                        not null,
    contents           varchar(200)                not null,
    identification     varchar(20)                 not null,
    author_id          uuid,
    check_id           uuid references kept_check (id),
    recorded_at        timestamp(3) with time zone not null,
    account_id         uuid                        not null,
    removed_on         date,
    constraint publication_number unique (publication_number)
);

create table publication_person (
    id             uuid not null primary key,
    publication_id uuid not null references publication (id),
    person_id      uuid not null
);

create index publication_person_publication on publication_person (publication_id);
create index publication_person_person on publication_person (person_id);

-- One publication to be taken down for one person, and what became of it.
create table takedown (
    id             uuid        not null primary key,
    version        integer     not null,
    publication_id uuid        not null references publication (id),
    person_id      uuid        not null,
    withdrawal_id  uuid        not null,
    withdrawn_on   date        not null,
    own            boolean     not null,
    due_on         date        not null,
    outcome        varchar(20) not null,
    settled_on     date,
    account_id     uuid,
    note           varchar(400)
);

create index takedown_publication on takedown (publication_id);
create index takedown_person on takedown (person_id);

-- Something published that should not have been: opened here, taken over by the incident file.
create table publication_alert (
    id              uuid                        not null primary key,
    version         integer                     not null,
    publication_id  uuid                        not null references publication (id),
    person_id       uuid                        not null,
    reason          varchar(40)                 not null,
    noticed_at      timestamp(3) with time zone not null,
    account_id      uuid                        not null,
    confidentiality varchar(20)                 not null,
    settled_on      date,
    note            varchar(400)
);

create index publication_alert_publication on publication_alert (publication_id);

-- What a member of staff, or another adult, was asked about their own image, and what they said.
create table staff_consent_form (
    id             uuid        not null primary key,
    campaign_id    uuid        not null references consent_campaign (id),
    staff_id       uuid        not null references staff_member (id),
    form_layout_id uuid        not null references form_layout (id),
    form_number    varchar(20) not null,
    short_code     varchar(9)  not null,
    code_id        bigint      not null,
    language       varchar(2)  not null,
    sheet          varchar(64) not null,
    logo           varchar(64),
    pages          integer     not null,
    issued_on      date        not null,
    constraint staff_consent_form_number unique (form_number),
    constraint staff_consent_form_short_code unique (short_code),
    constraint staff_consent_form_code unique (code_id),
    constraint staff_consent_form_member unique (campaign_id, staff_id)
);

create table staff_consent_returned (
    id          uuid        not null primary key,
    staff_id    uuid        not null references staff_member (id),
    form_id     uuid        not null references staff_consent_form (id),
    first_year  integer     not null,
    answers     varchar(4000),
    signed      boolean     not null,
    signed_on   date,
    received_on date        not null,
    route       varchar(10) not null,
    recorded_by uuid        not null,
    proof       varchar(64),
    corrects_id uuid references staff_consent_returned (id)
);

create index staff_consent_returned_member on staff_consent_returned (staff_id);

create table staff_consent_withdrawal (
    id           uuid                        not null primary key,
    staff_id     uuid                        not null references staff_member (id),
    use_code     varchar(100),
    withdrawn_on date                        not null,
    withdrawn_at timestamp(3) with time zone not null,
    route        varchar(10)                 not null,
    recorded_by  uuid                        not null
);

create index staff_consent_withdrawal_member on staff_consent_withdrawal (staff_id);

-- A list of names as it was handed out, for photo day or for a teacher.
create table issued_list (
    id          uuid                        not null primary key,
    list_number varchar(20)                 not null,
    purpose     varchar(20)                 not null,
    first_year  integer                     not null,
    use_code    varchar(100)                not null,
    list_day    date                        not null,
    names       integer                     not null,
    copies      integer                     not null,
    issued_at   timestamp(3) with time zone not null,
    account_id  uuid                        not null,
    document    varchar(64)                 not null,
    sha256      varchar(64)                 not null,
    constraint issued_list_number unique (list_number)
);

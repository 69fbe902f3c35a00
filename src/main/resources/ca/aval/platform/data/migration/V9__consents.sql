-- What families answered and what they took back: entries are added, never changed.

create table consent_returned (
    id                 uuid         not null primary key,
    pupil_id           uuid         not null references pupil (id),
    form_id            uuid         not null references consent_form (id),
    first_year         integer      not null,
    answers            varchar(4000),
    signatory          varchar(10),
    guardian_id        uuid,
    capacity           varchar(20),
    entitled           boolean,
    stranger_name      varchar(200),
    signed_on          date,
    received_on        date         not null,
    route              varchar(10)  not null,
    recorded_by        uuid         not null,
    proof              varchar(64),
    pupil_signs_from   integer      not null,
    parent_signs_until integer      not null,
    corrects_id        uuid references consent_returned (id)
);

create index consent_returned_pupil on consent_returned (pupil_id);

create table consent_withdrawal (
    id            uuid                        not null primary key,
    pupil_id      uuid                        not null references pupil (id),
    use_code      varchar(100),
    signatory     varchar(10)                 not null,
    guardian_id   uuid,
    capacity      varchar(20),
    entitled      boolean,
    stranger_name varchar(200),
    withdrawn_on  date                        not null,
    withdrawn_at  timestamp(3) with time zone not null,
    route         varchar(10)                 not null,
    recorded_by   uuid                        not null
);

create index consent_withdrawal_pupil on consent_withdrawal (pupil_id);

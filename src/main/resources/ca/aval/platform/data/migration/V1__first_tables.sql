-- Standard SQL only. No defaults, identities, triggers or cascades: every value comes from an act, so that the
-- journal can write it again.

create table register_position (
    id              integer                     not null primary key,
    sequence_number bigint                      not null,
    chain_hash      varchar(64)                 not null
);

insert into register_position (id, sequence_number, chain_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table account (
    id           uuid         not null primary key,
    version      integer      not null,
    user_name    varchar(100) not null,
    display_name varchar(200) not null,
    role         varchar(20)  not null,
    constraint account_user_name unique (user_name)
);

create table school (
    id              uuid         not null primary key,
    version         integer      not null,
    organization    varchar(200) not null,
    name            varchar(200) not null,
    province        varchar(2)   not null,
    first_year      integer      not null,
    language        varchar(2)   not null,
    street          varchar(200),
    city            varchar(100),
    address_province varchar(2),
    postal_code     varchar(10),
    phone           varchar(40),
    email           varchar(200),
    website         varchar(200),
    officer_name    varchar(200),
    officer_title   varchar(200),
    officer_email   varchar(200),
    officer_phone   varchar(40),
    officer_address varchar(300),
    logo            varchar(64)
);

create table official_account (
    id        uuid         not null primary key,
    school_id uuid         not null references school (id),
    platform  varchar(40)  not null,
    ordinal   integer      not null,
    address   varchar(200) not null,
    constraint official_account_code unique (school_id, platform, ordinal)
);

create table pupil (
    id          uuid         not null primary key,
    version     integer      not null,
    file_number varchar(200),
    family_name varchar(200) not null,
    given_name  varchar(200) not null,
    birth_date  date         not null
);

create index pupil_file_number on pupil (file_number);

create table enrolment (
    id         uuid        not null primary key,
    pupil_id   uuid        not null references pupil (id),
    first_year integer     not null,
    level_name varchar(200),
    group_code varchar(200) not null,
    from_date  date        not null,
    until_date date
);

create index enrolment_pupil on enrolment (pupil_id);
create index enrolment_group on enrolment (first_year, group_code);

create table guardian (
    id          uuid         not null primary key,
    pupil_id    uuid         not null references pupil (id),
    rank_number integer      not null,
    family_name varchar(200) not null,
    given_name  varchar(200) not null,
    capacity    varchar(20)  not null,
    household   integer      not null,
    language    varchar(2)   not null,
    email       varchar(200),
    phone       varchar(200),
    street      varchar(200),
    city        varchar(200),
    province    varchar(200),
    postal_code varchar(200)
);

create index guardian_pupil on guardian (pupil_id);

create table number_series (
    id          uuid        not null primary key,
    version     integer     not null,
    series      varchar(10) not null,
    first_year  integer     not null,
    last_number integer     not null,
    constraint number_series_name unique (series, first_year)
);

create table form_version (
    id              uuid        not null primary key,
    version_number  integer     not null,
    uses            varchar(4000) not null,
    created_on      date        not null,
    constraint form_version_number unique (version_number)
);

create table form_layout (
    id              uuid        not null primary key,
    form_version_id uuid        not null references form_version (id),
    template_number integer     not null,
    language        varchar(2)  not null,
    signing_rule    varchar(20) not null,
    wording_id      varchar(40) not null,
    wording         varchar(64) not null,
    wording_sha256  varchar(64) not null,
    geometry        varchar(64) not null,
    geometry_sha256 varchar(64) not null,
    constraint form_layout_number unique (template_number),
    constraint form_layout_variant unique (form_version_id, language, signing_rule)
);

create table consent_campaign (
    id              uuid    not null primary key,
    version         integer not null,
    first_year      integer not null,
    form_version_id uuid    not null references form_version (id),
    return_by       date    not null,
    created_on      date    not null,
    constraint consent_campaign_year unique (first_year)
);

create table consent_form (
    id             uuid        not null primary key,
    version        integer     not null,
    campaign_id    uuid        not null references consent_campaign (id),
    pupil_id       uuid        not null references pupil (id),
    form_layout_id uuid        not null references form_layout (id),
    form_number    varchar(20) not null,
    short_code     varchar(9)  not null,
    code_id        bigint      not null,
    language       varchar(2)  not null,
    sheet          varchar(64) not null,
    logo           varchar(64),
    pages          integer     not null,
    issued_on      date        not null,
    constraint consent_form_number unique (form_number),
    constraint consent_form_short_code unique (short_code),
    constraint consent_form_code unique (code_id),
    constraint consent_form_pupil unique (campaign_id, pupil_id)
);

create table print_run (
    id           uuid                           not null primary key,
    batch_number varchar(20)                    not null,
    campaign_id  uuid                           not null references consent_campaign (id),
    printed_at   timestamp(3) with time zone    not null,
    account_id   uuid                           not null references account (id),
    forms        integer                        not null,
    pages        integer                        not null,
    document     varchar(64)                    not null,
    sha256       varchar(64)                    not null,
    constraint print_run_number unique (batch_number)
);

-- Each policy that was ever in force, its text whole; and under which one a campaign was made.

create table policy_version (
    id              uuid                        not null primary key,
    version_number  integer                     not null,
    code            varchar(60)                 not null,
    edition         varchar(40)                 not null,
    title_fr        varchar(500)                not null,
    title_en        varchar(500)                not null,
    yaml            varchar(1048576)            not null,
    yaml_sha256     varchar(64)                 not null,
    derived_code    varchar(60),
    derived_edition varchar(40),
    adopted_at      timestamp(3) with time zone not null,
    adopted_by      uuid                        not null,
    reason          varchar(20)                 not null,
    constraint policy_version_number unique (version_number)
);

alter table consent_campaign add column policy_version_id uuid references policy_version (id);

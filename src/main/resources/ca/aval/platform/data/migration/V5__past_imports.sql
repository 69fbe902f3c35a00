-- What each import changed, so that the last one can be taken back and done again.

create table past_import (
    id         uuid                        not null primary key,
    version    integer                     not null,
    import_number integer                  not null,
    made_at    timestamp(3) with time zone not null,
    first_year integer                     not null,
    added      integer                     not null,
    changed    integer                     not null,
    taken_back boolean                     not null,
    constraint past_import_number unique (import_number)
);

create table past_import_person (
    id             uuid    not null primary key,
    past_import_id uuid    not null references past_import (id),
    person_id      uuid    not null,
    left_version   integer,
    resting        integer not null,
    other_pupil    varchar(100000),
    other_member   varchar(100000)
);

create index past_import_person_import on past_import_person (past_import_id);

create table school_calendar (
    id           uuid    not null primary key,
    version      integer not null,
    first_year   integer not null,
    first_day    date    not null,
    last_day     date    not null,
    confirmed_on date,
    constraint school_calendar_year unique (first_year)
);

create table calendar_day (
    id          uuid         not null primary key,
    calendar_id uuid         not null references school_calendar (id),
    day_date    date         not null,
    kind        varchar(20)  not null,
    reason      varchar(200) not null,
    constraint calendar_day_date unique (day_date)
);

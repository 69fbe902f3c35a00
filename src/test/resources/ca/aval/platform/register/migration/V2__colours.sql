alter table thing add column colour varchar(20);

create table tag (
    id       uuid        not null primary key,
    thing_id uuid        not null references thing (id),
    word     varchar(40) not null
);

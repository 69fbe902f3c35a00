create table register_position (
    id              integer                     not null primary key,
    sequence_number bigint                      not null,
    chain_hash      varchar(64)                 not null
);

insert into register_position (id, sequence_number, chain_hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table thing (
    id      uuid          not null primary key,
    label   varchar(200)  not null,
    amount  integer,
    on_day  date
);

create table note (
    id       uuid          not null primary key,
    thing_id uuid          not null references thing (id),
    words    varchar(4000),
    document varchar(64),
    made_at  timestamp(3) with time zone,
    price    numeric(10, 2),
    big      bigint,
    yes      boolean
);

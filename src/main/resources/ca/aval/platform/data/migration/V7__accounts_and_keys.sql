-- Which slot each account opens with, the recovery key, and who may open which compartment.

alter table account add column slot varchar(43);
alter table account add column closed_at timestamp(3) with time zone;

create table recovery_key (
    id           uuid                        not null primary key,
    version      integer                     not null,
    slot         varchar(43)                 not null,
    waiting_slot varchar(43),
    made_at      timestamp(3) with time zone not null,
    confirmed_at timestamp(3) with time zone
);

create table compartment_key (
    id         uuid                        not null primary key,
    name       varchar(40)                 not null,
    made_at    timestamp(3) with time zone not null,
    public_key varchar(200)                not null,
    trace      varchar(100)                not null
);

create table compartment_grant (
    id     uuid         not null primary key,
    key_id uuid         not null references compartment_key (id),
    holder uuid         not null,
    sealed varchar(400) not null,
    constraint compartment_grant_holder unique (key_id, holder)
);

-- what each person keeps for themselves: layouts of lists, saved views, drafts
create table desk_item (
    id         uuid             not null primary key,
    account_id uuid             not null references account (id),
    item_key   varchar(200)     not null,
    content    varchar(1000000) not null,
    constraint desk_item_key unique (account_id, item_key)
);

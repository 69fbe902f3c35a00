alter table pupil add column usual_name varchar(200);
alter table pupil add column hand_edited varchar(400);
alter table guardian add column hand_edited varchar(400);

-- guardian_id is no reference: a fact outlives the adult whom a later list no longer names
create table legal_fact (
    id          uuid         not null primary key,
    pupil_id    uuid         not null references pupil (id),
    kind        varchar(40)  not null,
    guardian_id uuid,
    from_date   date         not null,
    until_date  date,
    note        varchar(400),
    seen_by     varchar(200) not null,
    seen_on     date         not null
);

create index legal_fact_pupil on legal_fact (pupil_id);

create table staff_member (
    id              uuid         not null primary key,
    version         integer      not null,
    employee_number varchar(200),
    family_name     varchar(200) not null,
    given_name      varchar(200) not null,
    usual_name      varchar(200),
    email           varchar(200),
    category        varchar(20)  not null,
    hand_edited     varchar(400)
);

create index staff_member_number on staff_member (employee_number);

create table staff_function (
    id         uuid         not null primary key,
    staff_id   uuid         not null references staff_member (id),
    title      varchar(200) not null,
    about      varchar(200),
    from_date  date         not null,
    until_date date
);

create index staff_function_member on staff_function (staff_id);

create table staff_engagement (
    id         uuid        not null primary key,
    staff_id   uuid        not null references staff_member (id),
    type       varchar(20) not null,
    from_date  date        not null,
    until_date date
);

create index staff_engagement_member on staff_engagement (staff_id);

create table staff_leave (
    id         uuid not null primary key,
    staff_id   uuid not null references staff_member (id),
    from_date  date not null,
    until_date date
);

create index staff_leave_member on staff_leave (staff_id);

-- One row for a reader in a server or over all, with what counts always, in the last 30 days and in the last 7: an answer changes two
-- rows and not six. Points are null while no first try counts, so that the indexes hold those alone who have a place, and an answer
-- that earns nothing leaves them as they are.
create table tally_of_reader (
    scope       text        not null,
    reader      varchar(80) not null,
    reader_name text        not null,
    named_at    bigint      not null,
    named_in    varchar(12) not null,
    practice    integer     not null,
    points      integer,
    worth       integer     not null,
    tries       integer     not null,
    points_30   integer,
    worth_30    integer     not null,
    tries_30    integer     not null,
    points_7    integer,
    worth_7     integer     not null,
    tries_7     integer     not null,
    constraint tally_key primary key (scope, reader),
    check (practice >= 0),
    check (points between 0 and worth),
    check (points_30 between 0 and worth_30),
    check (points_7 between 0 and worth_7),
    check (tries >= 0 and (points is null) = (tries = 0) and (worth = 0 or tries > 0)),
    check (tries_30 >= 0 and (points_30 is null) = (tries_30 = 0) and (worth_30 = 0 or tries_30 > 0)),
    check (tries_7 >= 0 and (points_7 is null) = (tries_7 = 0) and (worth_7 = 0 or tries_7 > 0))
);

insert into tally_of_reader
select ever.scope, ever.reader, ever.reader_name, ever.named_at, ever.named_in, ever.practice,
    case when ever.tries > 0 then ever.points end, ever.worth, ever.tries,
    case when month.tries > 0 then month.points end, coalesce(month.worth, 0), coalesce(month.tries, 0),
    case when week.tries > 0 then week.points end, coalesce(week.worth, 0), coalesce(week.tries, 0)
from tally as ever
    left join tally as month on month.days = 30 and month.scope = ever.scope and month.reader = ever.reader
    left join tally as week on week.days = 7 and week.scope = ever.scope and week.reader = ever.reader
where ever.days = 0;

drop table tally;
alter table tally_of_reader rename to tally;

create index tally_best on tally (scope, points desc, reader_name, reader) where points is not null;
create index tally_best_30 on tally (scope, points_30 desc, reader_name, reader) where points_30 is not null;
create index tally_best_7 on tally (scope, points_7 desc, reader_name, reader) where points_7 is not null;

-- Ranks in a server are counted from these indexes, so the rungs are those over all.
drop table tally_rung;
create table tally_rung (
    days    integer not null,
    points  integer not null,
    cell    integer not null,
    readers integer not null,
    primary key (days, points, cell)
);

insert into tally_rung (days, points, cell, readers)
select 0, points, 0, count(*) from tally where scope = '' and points is not null group by points
union all
select 30, points_30, 0, count(*) from tally where scope = '' and points_30 is not null group by points_30
union all
select 7, points_7, 0, count(*) from tally where scope = '' and points_7 is not null group by points_7;

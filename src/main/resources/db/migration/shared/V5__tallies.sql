-- What the log of answers adds up to. Whoever adds to the log adds here in the same transaction, so that standings need not be
-- counted anew each time they are asked for.

-- From when on first tries count: always (days = 0), or for so many days. The latter follow the answers that come in, some
-- seconds behind; a query puts in order what lies between `since` and the moment that it asks for.
create table tally_edge (
    days  integer not null primary key,
    since bigint  not null
);

insert into tally_edge (days, since) values (0, 0);
insert into tally_edge (days, since)
select 7, case when max(answered_at) > 604800000 then max(answered_at) - 604800000 else 0 end from answer;
insert into tally_edge (days, since)
select 30, case when max(answered_at) > 2592000000 then max(answered_at) - 2592000000 else 0 end from answer;

-- A reader's answers in a server, or in all and alone where the scope is empty. The name is that of the latest first try there,
-- by time and round. Whoever has a first try has a tally under every edge. Practice is counted under days = 0 alone; of who has nothing but practice, the name's time is -1.
create table tally (
    days        integer     not null,
    scope       text        not null,
    reader      varchar(80) not null,
    reader_name text        not null,
    named_at    bigint      not null,
    named_in    varchar(12) not null,
    points      integer     not null,
    worth       integer     not null,
    tries       integer     not null,
    practice    integer     not null,
    primary key (days, scope, reader),
    check (points between 0 and worth),
    check (tries >= 0),
    check (practice >= 0)
);

insert into tally (days, scope, reader, reader_name, named_at, named_in, points, worth, tries, practice)
with part as materialized (
    select answer.reader, answer.server,
        max(case when first_try then answered_at else -1 end) as named_at,
        sum(case when first_try then coalesce(ruling.points, answer.points) else 0 end) as points,
        sum(case when first_try then worth else 0 end) as worth,
        sum(case when first_try then 1 else 0 end) as tries,
        sum(case when first_try then 0 else 1 end) as practice,
        max(answer.reader_name) as any_name
    from answer left join ruling on ruling.round = answer.round and ruling.position = answer.position
        and ruling.accepted
    group by answer.reader, answer.server),
total as (
    select server as scope, reader, named_at, points, worth, tries, practice, any_name
    from part where server is not null
    union all
    select '', reader, max(named_at), sum(points), sum(worth), sum(tries), sum(practice), max(any_name)
    from part group by reader)
select 0, scope, reader,
    coalesce((select answer.reader_name from answer
        where answer.reader = total.reader and answer.answered_at = total.named_at and first_try
            and (total.scope = '' or answer.server = total.scope)
        order by answer.round desc, answer.position desc limit 1), any_name),
    named_at,
    coalesce((select answer.round from answer
        where answer.reader = total.reader and answer.answered_at = total.named_at and first_try
            and (total.scope = '' or answer.server = total.scope)
        order by answer.round desc limit 1), ''),
    points, worth, tries, practice
from total;

insert into tally (days, scope, reader, reader_name, named_at, named_in, points, worth, tries, practice)
with part as materialized (
    select tally_edge.days, answer.reader, answer.server,
        sum(coalesce(ruling.points, answer.points)) as points, sum(worth) as worth, count(*) as tries
    from tally_edge join answer on first_try and answered_at >= tally_edge.since
        left join ruling on ruling.round = answer.round and ruling.position = answer.position
            and ruling.accepted
    where tally_edge.days > 0
    group by tally_edge.days, answer.reader, answer.server),
total as (
    select days, server as scope, reader, points, worth, tries from part where server is not null
    union all
    select days, '', reader, sum(points), sum(worth), sum(tries) from part group by days, reader)
select tally_edge.days, tally.scope, tally.reader, tally.reader_name, tally.named_at, tally.named_in,
    coalesce(total.points, 0), coalesce(total.worth, 0), coalesce(total.tries, 0), 0
from tally join tally_edge on tally_edge.days > 0
    left join total on total.days = tally_edge.days and total.scope = tally.scope
        and total.reader = tally.reader
where tally.days = 0 and tally.tries > 0;

create index tally_best on tally (days, scope, points desc, reader_name, reader) where tries > 0;

-- How many readers have so many points, from which a rank is counted. Triggers keep it, so that it always agrees with the
-- tallies. Writers at the same time each keep a cell of their own and need not wait for each other; only the sum means something.
create table tally_rung (
    days    integer not null,
    scope   text    not null,
    points  integer not null,
    cell    integer not null,
    readers integer not null,
    primary key (days, scope, points, cell)
);

insert into tally_rung (days, scope, points, cell, readers)
select days, scope, points, 0, count(*) from tally where tries > 0 group by days, scope, points;

-- Times are milliseconds since 1970. Payloads (plan, progress, answer) are JSON that names its version.

create table round (
    id          varchar(12) not null primary key,
    reader      varchar(80) not null,
    reader_name text        not null,
    server      text,
    quiz        varchar(40) not null,
    plan        text        not null,
    progress    text        not null,
    version     integer     not null,
    is_open     boolean     not null,
    created_at  bigint      not null,
    updated_at  bigint      not null
);

create unique index round_one_open on round (reader) where is_open;

-- The log of answers. Every total is counted from it.
create table answer (
    round       varchar(12) not null references round (id),
    position    integer     not null,
    reader      varchar(80) not null,
    reader_name text        not null,
    server      text,
    quiz        varchar(40) not null,
    question    varchar(40) not null,
    edition     text        not null,
    answer      text        not null,
    points      integer     not null,
    worth       integer     not null,
    rule        text        not null,
    answered_at bigint      not null,
    thinking_ms bigint      not null,
    first_try   boolean     not null,
    primary key (round, position),
    check (points between 0 and worth)
);

create unique index answer_first_try on answer (reader, quiz, question) where first_try;
create index answer_everywhere on answer (answered_at) where first_try;
create index answer_in_server on answer (server, answered_at) where first_try;
create index answer_latest on answer (reader, answered_at);

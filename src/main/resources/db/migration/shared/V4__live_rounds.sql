-- Times are milliseconds since 1970. Payloads (plan, settings, state, answer) are JSON that names its version.

create table live (
    id         varchar(12) not null primary key,
    server     text        not null,
    channel    text        not null,
    host       varchar(80) not null,
    host_name  text        not null,
    quiz       varchar(40) not null,
    plan       text        not null,
    settings   text        not null,
    state      text        not null,
    version    integer     not null,
    due_at     bigint,
    is_open    boolean     not null,
    seen_at    bigint      not null,
    created_at bigint      not null
);

create unique index live_one_open on live (channel) where is_open;
create index live_in_channel on live (channel, created_at);
create index live_due on live (due_at) where is_open;

-- A player's seat is the round under which the log keeps what they answered.
create table live_player (
    live        varchar(12) not null references live (id),
    reader      varchar(80) not null,
    reader_name text        not null,
    seat        varchar(12) not null references round (id),
    team        integer,
    joined      integer     not null,
    is_removed  boolean     not null,
    primary key (live, reader),
    unique (live, joined),
    unique (seat)
);

create index live_player_in_team on live_player (live, team) where not is_removed;

-- The vote that stands; the first ballot is 1. With points for speed, the score is more than the points.
create table live_vote (
    live        varchar(12) not null,
    position    integer     not null,
    ballot      integer     not null,
    reader      varchar(80) not null,
    edition     text        not null,
    answer      text        not null,
    points      integer     not null,
    worth       integer     not null,
    rule        text        not null,
    score       integer     not null,
    asked_back  boolean     not null,
    stamped_at  bigint      not null,
    thinking_ms bigint      not null,
    primary key (live, position, ballot, reader),
    foreign key (live, reader) references live_player (live, reader),
    check (ballot in (1, 2)),
    check (points between 0 and worth)
);

create index live_vote_of_reader on live_vote (live, reader);

-- Messages that show parts of a round in its channel.
create table live_post (
    live    varchar(12) not null references live (id),
    part    text        not null,
    message text        not null,
    primary key (live, part)
);

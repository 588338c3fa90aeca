-- For several processes that share the work. Times are milliseconds since 1970 by the clock of the database.

create table process (
    id          varchar(40) not null primary key,
    alive_until bigint      not null
);

-- Which process serves a shard. The epoch grows with each change of hands: what was begun under an older one is not kept.
create table shard_lease (
    shards     integer     not null,
    shard      integer     not null,
    process    varchar(40) not null,
    epoch      bigint      not null,
    held_until bigint      not null,
    primary key (shards, shard)
);

-- When the next shard of a bucket may log in at Discord.
create table login_turn (
    bucket  integer not null primary key,
    free_at bigint  not null
);

-- When a live round ends because nobody does anything in it, as far as was noted: who joins or votes puts it off without a note.
alter table live add column idle_at bigint;

update live set idle_at = seen_at + 3600000 where is_open;

-- When a live round ended, so that those whose standings are still to be shown are found without a look at all. That is asked of
-- the last hour alone, so older ones need none.
alter table live add column ended_at bigint;

update live set ended_at = seen_at
where not is_open and seen_at >= (select max(seen_at) from live) - 3600000;

create index live_ended on live (ended_at) where ended_at is not null;

-- Whether the player was asked back in this vote, whatever they answered since: nobody is asked back twice.
alter table live_vote add column prompted boolean not null default false;

-- The words in which a class was asked a question whose key it was shown, by the edition that its votes name: quizzes are edited.
create table live_wording (
    live     varchar(12) not null references live (id),
    position integer     not null,
    edition  text        not null,
    words    text        not null,
    primary key (live, position, edition)
);

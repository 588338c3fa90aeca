-- Splits the log of answers on PostgreSQL into 16 parts by reader. docs/scale.md says when that pays and how long it takes.
-- End every process of MemoQuiz first, make a backup, and run as the owner of the tables:
--     psql --file docs/service/split-answers.sql memoquiz
-- It happens wholly or not at all. The disk needs room for the log a second time.

begin;
lock table round, answer, appeal, ruling in access exclusive mode;

-- A unique index of a split table must hold what it is split by. First tries are unique by reader, quiz and question, so the reader
-- it is. A round belongs to one reader; with the key of two columns below, (round, position, reader) says no less than the primary key
-- did before: (round, position).
alter table round add constraint round_of_reader unique (id, reader);

alter table appeal drop constraint appeal_round_position_fkey;
alter table ruling drop constraint ruling_round_position_fkey;
alter table answer rename to answer_whole;
create table answer (like answer_whole including defaults including constraints) partition by hash (reader);

do $$
declare
    indexes constant text[] := array(
        select replace(pg_get_indexdef(indexrelid), 'answer_whole', 'answer') from pg_index
        where indrelid = 'answer_whole'::regclass and not indisprimary);
    making text;
begin
    for part in 0..15 loop
        execute format('create table answer_part_%s partition of answer for values with (modulus 16, remainder %s)', part, part);
    end loop;
    insert into answer select * from answer_whole;
    drop table answer_whole;
    alter table answer add primary key (round, position, reader);
    foreach making in array indexes loop
        execute making;
    end loop;
    alter table answer add foreign key (round, reader) references round (id, reader);
    for part in 0..15 loop
        execute format('create trigger answer_is_never_emptied before truncate on answer_part_%s'
            ' for each statement execute function refuse_change(''an answer'')', part);
    end loop;
end;
$$;

create trigger answer_is_only_added before update or delete on answer
    for each row execute function refuse_change('an answer');
create trigger answer_is_never_emptied before truncate on answer
    for each statement execute function refuse_change('an answer');

-- In place of the keys of appeals and rulings, which would need the reader as well. To look when they come is enough, since an
-- answer never goes.
create function require_answer() returns trigger language plpgsql as $$
begin
    if not exists (
        select 1 from answer where answer.round = new.round and answer.position = new.position
            and answer.reader = (select round.reader from round where round.id = new.round)) then
        raise exception 'there is no answer % in round %', new.position, new.round using errcode = 'foreign_key_violation';
    end if;
    return new;
end;
$$;

create trigger appeal_is_of_an_answer before insert on appeal for each row execute function require_answer();
create trigger ruling_is_of_an_answer before insert on ruling for each row execute function require_answer();
commit;

analyze answer;

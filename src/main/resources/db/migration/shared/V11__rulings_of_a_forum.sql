-- A ruling reads the answers of its own server to its question, or of the reader who is alone, and not those of everybody else.
drop index answer_of_question;
create index answer_of_question on answer (quiz, question, edition, coalesce(server, reader));

-- The rulings that answers to come follow: of each wording that was accepted in a server, or of a reader alone, one. Those that followed
-- stay out, of which a wording that many accept has any number.
create table precedent (
    quiz     varchar(40) not null,
    question varchar(40) not null,
    edition  text        not null,
    forum    text        not null,
    round    varchar(12) not null,
    position integer     not null,
    primary key (quiz, question, edition, forum, round, position)
);

insert into precedent
select quiz, question, edition, forum, round, position
from (
    select answer.quiz, answer.question, answer.edition, coalesce(answer.server, answer.reader) as forum, answer.round, answer.position,
        row_number() over (
            partition by answer.quiz, answer.question, answer.edition, coalesce(answer.server, answer.reader), ruling.wording
            order by ruling.points desc, ruling.ruled_at, ruling.round, ruling.position) as nth
    from ruling join answer on answer.round = ruling.round and answer.position = ruling.position
    where ruling.accepted and ruling.wording is not null) as accepted
where nth = 1;

-- A wording of thousands of letters was too long for it on PostgreSQL.
drop index ruling_of_wording;

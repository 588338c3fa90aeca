-- Readers' appeals against the grading of what they wrote.
create table appeal (
    round       varchar(12) not null,
    position    integer     not null,
    appealed_at bigint      not null,
    primary key (round, position),
    foreign key (round, position) references answer (round, position)
);

-- What teachers ruled. The log of answers stays as it is: an accepted ruling says what an answer earns instead.
-- An answer that was declined can still be accepted with another one of the same words.
create table ruling (
    round        varchar(12) not null,
    position     integer     not null,
    accepted     boolean     not null,
    points       integer     not null,
    wording      text,
    teacher      varchar(80) not null,
    teacher_name text        not null,
    ruled_at     bigint      not null,
    primary key (round, position, accepted),
    foreign key (round, position) references answer (round, position),
    check (points >= 0)
);

-- For answers of the same words, which follow a ruling.
create index ruling_of_wording on ruling (wording) where accepted;
create index answer_of_question on answer (quiz, question, edition);

-- A ruling reads the answers of its own server to its question, or of the reader who is alone, and not those of everybody else.
drop index answer_of_question;
create index answer_of_question on answer (quiz, question, edition, coalesce(server, reader));

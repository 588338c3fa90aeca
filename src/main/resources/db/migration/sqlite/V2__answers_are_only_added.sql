create trigger answer_is_never_changed before update on answer
begin
    select raise(abort, 'an answer is never changed');
end;

create trigger answer_is_never_removed before delete on answer
begin
    select raise(abort, 'an answer is never removed');
end;

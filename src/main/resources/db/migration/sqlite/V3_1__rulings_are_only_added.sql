create trigger appeal_is_never_changed before update on appeal
begin
    select raise(abort, 'an appeal is never changed');
end;

create trigger appeal_is_never_removed before delete on appeal
begin
    select raise(abort, 'an appeal is never removed');
end;

create trigger ruling_is_never_changed before update on ruling
begin
    select raise(abort, 'a ruling is never changed');
end;

create trigger ruling_is_never_removed before delete on ruling
begin
    select raise(abort, 'a ruling is never removed');
end;

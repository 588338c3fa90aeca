create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is never changed or removed', tg_argv[0];
end;
$$;

create trigger answer_is_only_added before update or delete on answer
    for each row execute function refuse_change('an answer');
create trigger answer_is_never_emptied before truncate on answer
    for each statement execute function refuse_change('an answer');

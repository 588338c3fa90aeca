create trigger appeal_is_only_added before update or delete on appeal
    for each row execute function refuse_change('an appeal');
create trigger appeal_is_never_emptied before truncate on appeal
    for each statement execute function refuse_change('an appeal');

create trigger ruling_is_only_added before update or delete on ruling
    for each row execute function refuse_change('a ruling');
create trigger ruling_is_never_emptied before truncate on ruling
    for each statement execute function refuse_change('a ruling');

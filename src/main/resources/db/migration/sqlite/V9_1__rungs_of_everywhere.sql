drop trigger tally_begins;
drop trigger tally_leaves;
drop trigger tally_arrives;

create trigger tally_begins after insert on tally when new.scope = '' and new.tries > 0
begin
    insert into tally_rung (days, scope, points, cell, readers) values (new.days, new.scope, new.points, 0, 1)
    on conflict (days, scope, points, cell) do update set readers = readers + 1;
end;

create trigger tally_leaves after update of points, tries on tally
when new.scope = '' and old.tries > 0 and (new.tries = 0 or new.points <> old.points)
begin
    update tally_rung set readers = readers - 1
    where days = old.days and scope = old.scope and points = old.points and cell = 0;
    delete from tally_rung
    where days = old.days and scope = old.scope and points = old.points and cell = 0 and readers = 0;
end;

create trigger tally_arrives after update of points, tries on tally
when new.scope = '' and new.tries > 0 and (old.tries = 0 or new.points <> old.points)
begin
    insert into tally_rung (days, scope, points, cell, readers) values (new.days, new.scope, new.points, 0, 1)
    on conflict (days, scope, points, cell) do update set readers = readers + 1;
end;

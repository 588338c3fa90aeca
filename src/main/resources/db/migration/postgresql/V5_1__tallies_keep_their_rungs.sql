-- Each connection has a cell of its own, as long as there are at most 16; so who writes at the same time need not wait. A cell may
-- hold less than nothing, when readers arrived through one and left through another.
create function add_to_rung(of_days integer, of_scope text, of_points integer, more integer)
    returns void language plpgsql as $$
declare
    own constant integer := pg_backend_pid() % 16;
begin
    insert into tally_rung (days, scope, points, cell, readers) values (of_days, of_scope, of_points, own, more)
    on conflict (days, scope, points, cell) do update set readers = tally_rung.readers + excluded.readers;
    delete from tally_rung
    where days = of_days and scope = of_scope and points = of_points and cell = own and readers = 0;
end;
$$;

create function leave_rung() returns trigger language plpgsql as $$
begin
    perform add_to_rung(old.days, old.scope, old.points, -1);
    return null;
end;
$$;

create function arrive_at_rung() returns trigger language plpgsql as $$
begin
    perform add_to_rung(new.days, new.scope, new.points, 1);
    return null;
end;
$$;

create trigger tally_begins after insert on tally for each row
    when (new.tries > 0) execute function arrive_at_rung();
create trigger tally_leaves after update of points, tries on tally for each row
    when (old.tries > 0 and (new.tries = 0 or new.points <> old.points)) execute function leave_rung();
create trigger tally_arrives after update of points, tries on tally for each row
    when (new.tries > 0 and (old.tries = 0 or new.points <> old.points)) execute function arrive_at_rung();

-- The triggers went with the table.
drop function leave_rung();
drop function arrive_at_rung();
drop function add_to_rung(integer, text, integer, integer);

-- Each connection has a cell of its own, as long as there are at most 16; so who writes at the same time need not wait. A cell may
-- hold less than nothing, when readers arrived through one and left through another.
create function add_to_rung(of_days integer, of_points integer, more integer)
    returns void language plpgsql as $$
declare
    own constant integer := pg_backend_pid() % 16;
begin
    insert into tally_rung (days, points, cell, readers) values (of_days, of_points, own, more)
    on conflict (days, points, cell) do update set readers = tally_rung.readers + excluded.readers;
    delete from tally_rung where days = of_days and points = of_points and cell = own and readers = 0;
end;
$$;

create function change_rungs(of_days integer, before integer, since integer)
    returns void language plpgsql as $$
begin
    if before is distinct from since then
        if before is not null then
            perform add_to_rung(of_days, before, -1);
        end if;
        if since is not null then
            perform add_to_rung(of_days, since, 1);
        end if;
    end if;
end;
$$;

create function tally_begins() returns trigger language plpgsql as $$
begin
    perform change_rungs(0, null, new.points);
    perform change_rungs(30, null, new.points_30);
    perform change_rungs(7, null, new.points_7);
    return null;
end;
$$;

create function tally_changes() returns trigger language plpgsql as $$
begin
    perform change_rungs(0, old.points, new.points);
    perform change_rungs(30, old.points_30, new.points_30);
    perform change_rungs(7, old.points_7, new.points_7);
    return null;
end;
$$;

create trigger tally_begins after insert on tally for each row
    when (new.scope = '' and new.tries > 0) execute function tally_begins();
create trigger tally_changes after update of points, points_30, points_7 on tally for each row
    when (new.scope = '' and (old.points is distinct from new.points
        or old.points_30 is distinct from new.points_30 or old.points_7 is distinct from new.points_7))
    execute function tally_changes();

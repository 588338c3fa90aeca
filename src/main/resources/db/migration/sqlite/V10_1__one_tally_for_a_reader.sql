create trigger tally_begins after insert on tally when new.scope = '' and new.points is not null
begin
    insert into tally_rung (days, points, cell, readers) values (0, new.points, 0, 1)
    on conflict (days, points, cell) do update set readers = readers + 1;
end;

create trigger tally_leaves after update of points on tally
when new.scope = '' and old.points is not null and new.points is not old.points
begin
    update tally_rung set readers = readers - 1 where days = 0 and points = old.points and cell = 0;
    delete from tally_rung where days = 0 and points = old.points and cell = 0 and readers = 0;
end;

create trigger tally_arrives after update of points on tally
when new.scope = '' and new.points is not null and new.points is not old.points
begin
    insert into tally_rung (days, points, cell, readers) values (0, new.points, 0, 1)
    on conflict (days, points, cell) do update set readers = readers + 1;
end;

create trigger tally_begins_30 after insert on tally when new.scope = '' and new.points_30 is not null
begin
    insert into tally_rung (days, points, cell, readers) values (30, new.points_30, 0, 1)
    on conflict (days, points, cell) do update set readers = readers + 1;
end;

create trigger tally_leaves_30 after update of points_30 on tally
when new.scope = '' and old.points_30 is not null and new.points_30 is not old.points_30
begin
    update tally_rung set readers = readers - 1 where days = 30 and points = old.points_30 and cell = 0;
    delete from tally_rung where days = 30 and points = old.points_30 and cell = 0 and readers = 0;
end;

create trigger tally_arrives_30 after update of points_30 on tally
when new.scope = '' and new.points_30 is not null and new.points_30 is not old.points_30
begin
    insert into tally_rung (days, points, cell, readers) values (30, new.points_30, 0, 1)
    on conflict (days, points, cell) do update set readers = readers + 1;
end;

create trigger tally_begins_7 after insert on tally when new.scope = '' and new.points_7 is not null
begin
    insert into tally_rung (days, points, cell, readers) values (7, new.points_7, 0, 1)
    on conflict (days, points, cell) do update set readers = readers + 1;
end;

create trigger tally_leaves_7 after update of points_7 on tally
when new.scope = '' and old.points_7 is not null and new.points_7 is not old.points_7
begin
    update tally_rung set readers = readers - 1 where days = 7 and points = old.points_7 and cell = 0;
    delete from tally_rung where days = 7 and points = old.points_7 and cell = 0 and readers = 0;
end;

create trigger tally_arrives_7 after update of points_7 on tally
when new.scope = '' and new.points_7 is not null and new.points_7 is not old.points_7
begin
    insert into tally_rung (days, points, cell, readers) values (7, new.points_7, 0, 1)
    on conflict (days, points, cell) do update set readers = readers + 1;
end;

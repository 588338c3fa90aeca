drop trigger tally_begins on tally;
drop trigger tally_leaves on tally;
drop trigger tally_arrives on tally;

create trigger tally_begins after insert on tally for each row
    when (new.scope = '' and new.tries > 0) execute function arrive_at_rung();
create trigger tally_leaves after update of points, tries on tally for each row
    when (new.scope = '' and old.tries > 0 and (new.tries = 0 or new.points <> old.points)) execute function leave_rung();
create trigger tally_arrives after update of points, tries on tally for each row
    when (new.scope = '' and new.tries > 0 and (old.tries = 0 or new.points <> old.points)) execute function arrive_at_rung();

-- A rank in a server is counted from the index of the best: a server has so many readers at most as Discord lets in. So only the
-- ranks over all need rungs, and an answer changes half as many.
delete from tally_rung where scope <> '';

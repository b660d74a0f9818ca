SELECT home, others FROM people;
-- (a,)|{"(b,)"}

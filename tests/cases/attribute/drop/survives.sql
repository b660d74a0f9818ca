SELECT home FROM people;
-- (a)

SELECT email FROM people;
-- a@b

SELECT email, others FROM people;
-- a@b|{c@d,"e, f@g"}

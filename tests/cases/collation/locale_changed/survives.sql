SELECT name, word, entry FROM people;
-- ä|b|(c)

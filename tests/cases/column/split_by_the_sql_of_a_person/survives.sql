SELECT first, last FROM people;
-- Ada|Lovelace

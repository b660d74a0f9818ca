SELECT home, others, person, number FROM people;
-- ("a, b",7)|{"(c,8)"}|(d,"(e,9)")|7

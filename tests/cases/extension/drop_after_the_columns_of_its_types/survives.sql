SELECT tags FROM people;
-- "a"=>"1"

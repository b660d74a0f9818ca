INSERT INTO people (tags) VALUES ('a=>1');

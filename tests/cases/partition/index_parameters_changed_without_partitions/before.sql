CREATE TABLE trips (id integer NOT NULL, note text) PARTITION BY RANGE (id);
CREATE INDEX trips_note ON trips (note) WITH (fillfactor=60);

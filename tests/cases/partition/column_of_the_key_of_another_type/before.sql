CREATE TABLE trips (id integer NOT NULL, note text) PARTITION BY RANGE (id);
CREATE TABLE trips_old PARTITION OF trips FOR VALUES FROM (1) TO (10);
CREATE INDEX trips_note ON trips (note);

CREATE TABLE events (a timestamp with time zone NOT NULL, b time without time zone, c timestamp without time zone);

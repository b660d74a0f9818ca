-- create table bookings    model.cs:5
CREATE TABLE public.bookings (
    during tsrange,
    cancelled boolean NOT NULL,
    note text,
    CONSTRAINT keys EXCLUDE USING btree ((lower(note)) text_pattern_ops DESC NULLS LAST WITH =, (during is null) WITH =) DEFERRABLE,
    CONSTRAINT one_at_a_time EXCLUDE USING gist (during WITH &&) INCLUDE (note) WITH (fillfactor=50) WHERE (not cancelled) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT one_note EXCLUDE USING hash (note COLLATE "C" WITH =)
);
COMMENT ON CONSTRAINT one_at_a_time ON public.bookings IS 'it''s taken';

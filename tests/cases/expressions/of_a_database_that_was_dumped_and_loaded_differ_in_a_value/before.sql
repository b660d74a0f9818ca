CREATE TABLE cars (
    id integer PRIMARY KEY,
    state character varying(20) NOT NULL,
    CONSTRAINT cars_state_check CHECK (((state)::text = ANY (ARRAY[('new'::character varying)::text, ('used'::character varying)::text])))
);

-- create sequence numbers    model.cs:1
CREATE SEQUENCE public.numbers;

-- create table defaults    model.cs:4
CREATE TABLE public.defaults (
    text text DEFAULT 'it''s' NOT NULL,
    value text DEFAULT E'O''Hara \\ {{ x }}' NOT NULL,
    empty character varying(5) DEFAULT '' NOT NULL,
    negative integer DEFAULT -1 NOT NULL,
    small smallint DEFAULT (-1)::smallint NOT NULL,
    "least" bigint DEFAULT -9223372036854775808 NOT NULL,
    money numeric DEFAULT 1.50 NOT NULL,
    "real" double precision DEFAULT -0.5 NOT NULL,
    not_a_number real DEFAULT 'NaN' NOT NULL,
    flag boolean DEFAULT true NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    day date DEFAULT CURRENT_DATE NOT NULL,
    week date DEFAULT '2020-01-01'::date + 7 NOT NULL,
    span interval DEFAULT interval '1 day' NOT NULL,
    uuid uuid DEFAULT gen_random_uuid() NOT NULL,
    no_numbers integer[] DEFAULT '{}' NOT NULL,
    numbers integer[] DEFAULT ARRAY[1, 2, -3] NOT NULL,
    texts text[] DEFAULT ARRAY['a', 'b'] NOT NULL,
    "json" jsonb DEFAULT '{"a": [1, null]}' NOT NULL,
    bytes bytea DEFAULT '\xdeadbeef' NOT NULL,
    number bigint DEFAULT nextval('numbers') NOT NULL,
    call text DEFAULT lower('X' || 'y')::text NOT NULL,
    sum integer DEFAULT (1 + 2) * 3 NOT NULL,
    choice text DEFAULT CASE WHEN random() > 0.5 THEN 'a' ELSE 'b' END NOT NULL,
    setting text DEFAULT current_setting('app.user', true),
    nothing text,
    bits bit(3) DEFAULT B'101' NOT NULL,
    address inet DEFAULT '127.0.0.1' NOT NULL
);

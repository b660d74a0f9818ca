CREATE TABLE cars (make text, code varchar(5), at timestamptz, data jsonb, sold boolean);
CREATE INDEX a ON cars (lower(make), (make || code)) WHERE NOT sold;
CREATE INDEX b ON cars ((data ->> 'a'), ((at AT TIME ZONE 'UTC')::date) DESC);
CREATE UNIQUE INDEX c ON cars (COALESCE(make, ''), code) WHERE code IN ('a', 'b') AND at > '2020-01-01 00:00+00';

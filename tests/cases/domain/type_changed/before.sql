CREATE DOMAIN percentage AS numeric(5,2) DEFAULT 1 CHECK (VALUE > 0);
COMMENT ON DOMAIN percentage IS 'a share';
CREATE DOMAIN half AS percentage CHECK (VALUE < 50);
CREATE TABLE parts (
    id integer PRIMARY KEY,
    share percentage NOT NULL DEFAULT 5,
    others percentage[],
    half half,
    twice numeric GENERATED ALWAYS AS (share * 2) STORED,
    CONSTRAINT parts_share_check CHECK (share <> 7)
);
CREATE INDEX ix_parts_share ON parts (share);
ALTER DOMAIN half DROP DEFAULT;

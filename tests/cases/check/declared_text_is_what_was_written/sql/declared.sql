ALTER TABLE cars ADD CONSTRAINT recent CHECK (year in (1,2));
CREATE TABLE plain (id int PRIMARY KEY, n int DEFAULT 1+1 NOT NULL, CONSTRAINT small CHECK (n between 1 and 9));
CREATE DOMAIN even AS integer CONSTRAINT is_even CHECK (value%2=0);
CREATE TABLE IF NOT EXISTS unnamed (
    a int CHECK (a>0) CHECK (a<9),
    b int,
    twice int GENERATED ALWAYS AS (a*2) STORED,
    CHECK (a in (b,3)),
    CONSTRAINT unnamed_check1 CHECK (b<>5),
    CHECK (a<>b)
);
CREATE DOMAIN odd AS integer CHECK (value%2=1) CHECK (value>0);

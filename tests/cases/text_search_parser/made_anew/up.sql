-- drop text search parser words    sql/declared.sql:1
DROP TEXT SEARCH PARSER public.words;

-- create text search parser words    sql/declared.sql:1
CREATE TEXT SEARCH PARSER words (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
COMMENT ON TEXT SEARCH PARSER public.words IS 'it';

-- drop text search parser words
DROP TEXT SEARCH PARSER public.words;

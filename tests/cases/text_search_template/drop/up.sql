-- drop text search template plain_words
DROP TEXT SEARCH TEMPLATE public.plain_words;

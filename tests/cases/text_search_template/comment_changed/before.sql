CREATE TEXT SEARCH TEMPLATE plain_words (LEXIZE = dsimple_lexize);

COMMENT ON TEXT SEARCH TEMPLATE plain_words IS 'its old';

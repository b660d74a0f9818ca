-- create text search template plain_words
CREATE TEXT SEARCH TEMPLATE plain_words (LEXIZE = dsimple_lexize);

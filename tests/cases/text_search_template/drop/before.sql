CREATE TEXT SEARCH TEMPLATE plain_words (LEXIZE = dsimple_lexize);

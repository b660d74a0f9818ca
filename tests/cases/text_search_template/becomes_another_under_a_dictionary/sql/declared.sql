CREATE TEXT SEARCH TEMPLATE plain_words (INIT = dsnowball_init, LEXIZE = dsnowball_lexize);
CREATE TEXT SEARCH DICTIONARY plain (TEMPLATE = plain_words, language = english);

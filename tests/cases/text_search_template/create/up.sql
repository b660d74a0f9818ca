-- create text search template plain_words    sql/declared.sql:1
CREATE TEXT SEARCH TEMPLATE plain_words (LEXIZE = dsimple_lexize);

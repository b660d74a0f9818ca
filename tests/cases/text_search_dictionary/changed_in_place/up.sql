-- alter text search dictionary plain    sql/declared.sql:1
ALTER TEXT SEARCH DICTIONARY public.plain (accept = 'false', stopwords);

-- alter text search dictionary plain    sql/declared.sql:1
ALTER TEXT SEARCH DICTIONARY public.plain (stopwords = 'english', accept);

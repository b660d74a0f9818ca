-- alter enum mood    sql/declared.sql:1
ALTER TYPE public.mood ADD VALUE 'none';

-- create index names_key    sql/declared.sql:2
-- HAZARD blocks writes: names while names_key is built
-- HAZARD may fail: existing rows may break names_key
CREATE UNIQUE INDEX names_key ON public.names ((lower(model)) text_pattern_ops DESC, (year+1), year) WHERE year in (1,2);

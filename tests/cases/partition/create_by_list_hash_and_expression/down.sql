-- drop table by_hash_0    model.cs:17
-- HAZARD deletes data: all rows of by_hash_0
DROP TABLE public.by_hash_0;

-- drop table by_hash    model.cs:11
-- HAZARD deletes data: all rows of by_hash
DROP TABLE public.by_hash;

-- drop table by_list_eu    model.cs:8
-- HAZARD deletes data: all rows of by_list_eu
DROP TABLE public.by_list_eu;

-- drop table by_list    model.cs:2
-- HAZARD deletes data: all rows of by_list
DROP TABLE public.by_list;

-- drop table by_range    model.cs:20
-- HAZARD deletes data: all rows of by_range
DROP TABLE public.by_range;

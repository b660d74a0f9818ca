-- alter index ix_2024    model.cs:10
ALTER INDEX public.ix ATTACH PARTITION public.ix_2024;

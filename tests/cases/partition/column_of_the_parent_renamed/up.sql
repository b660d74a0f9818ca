-- rename column trips.note to trips.remark    model.cs:7
ALTER TABLE public.trips RENAME COLUMN note TO remark;

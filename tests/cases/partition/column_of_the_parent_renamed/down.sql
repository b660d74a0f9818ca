-- rename column trips.remark to trips.note
ALTER TABLE public.trips RENAME COLUMN remark TO note;

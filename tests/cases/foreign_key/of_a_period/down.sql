-- drop foreign key stays.stays_room_id_during_fkey    model.cs:12
ALTER TABLE public.stays DROP CONSTRAINT stays_room_id_during_fkey;

-- drop foreign key stays.stays_room_id_during_fkey
ALTER TABLE public.stays DROP CONSTRAINT stays_room_id_during_fkey;

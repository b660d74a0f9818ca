-- add foreign key stays.stays_room_id_during_fkey    model.cs:12
-- HAZARD blocks writes: stays and rooms while rows are checked
-- HAZARD may fail: stays may hold rows that break stays_room_id_during_fkey
ALTER TABLE public.stays ADD CONSTRAINT stays_room_id_during_fkey FOREIGN KEY (room_id, PERIOD during) REFERENCES public.rooms (id, PERIOD valid);

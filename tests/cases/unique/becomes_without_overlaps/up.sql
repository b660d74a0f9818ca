-- drop unique rooms.rooms_id_valid_key    model.cs:4
ALTER TABLE public.rooms DROP CONSTRAINT rooms_id_valid_key;

-- add unique rooms.rooms_id_valid_key    model.cs:4
-- HAZARD blocks reads: rooms while rooms_id_valid_key is built
-- HAZARD may fail: existing rows may break rooms_id_valid_key
ALTER TABLE public.rooms ADD CONSTRAINT rooms_id_valid_key UNIQUE (id, valid WITHOUT OVERLAPS);

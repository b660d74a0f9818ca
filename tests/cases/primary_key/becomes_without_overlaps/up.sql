-- drop primary key rooms.rooms_pkey    model.cs:4
ALTER TABLE public.rooms DROP CONSTRAINT rooms_pkey;

-- add primary key rooms.rooms_pkey    model.cs:4
-- HAZARD blocks reads: rooms while rooms_pkey is built
-- HAZARD may fail: existing rows may break rooms_pkey
ALTER TABLE public.rooms ADD CONSTRAINT rooms_pkey PRIMARY KEY (id, valid WITHOUT OVERLAPS);

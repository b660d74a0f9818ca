CREATE TABLE public.steps (id integer NOT NULL, kind integer NOT NULL, previous_id integer, CONSTRAINT steps_pkey PRIMARY KEY (id, kind)) PARTITION BY LIST (kind);
CREATE TABLE public.steps_1 PARTITION OF public.steps FOR VALUES IN (1);
ALTER TABLE public.steps ADD CONSTRAINT steps_previous_id_kind_fkey FOREIGN KEY (previous_id, kind) REFERENCES public.steps (id, kind);

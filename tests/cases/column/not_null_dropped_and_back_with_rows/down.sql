-- add column cars.colour
ALTER TABLE public.cars ADD COLUMN colour text DEFAULT 'red'::text NOT NULL;

-- add column cars.doors
-- HAZARD invents values: the rows that cars has get 0 as doors, whatever they held before
ALTER TABLE public.cars ADD COLUMN doors integer DEFAULT 0 NOT NULL;
ALTER TABLE public.cars ALTER COLUMN doors DROP DEFAULT;

-- add column cars.extra
-- HAZARD invents values: the rows that cars has get '{}' as extra, whatever they held before
ALTER TABLE public.cars ADD COLUMN extra jsonb DEFAULT '{}' NOT NULL;
ALTER TABLE public.cars ALTER COLUMN extra DROP DEFAULT;

-- add column cars.made
-- HAZARD invents values: the rows that cars has get '0001-01-01 00:00:00+00' as made, whatever they held before
ALTER TABLE public.cars ADD COLUMN made timestamp with time zone DEFAULT '0001-01-01 00:00:00+00' NOT NULL;
ALTER TABLE public.cars ALTER COLUMN made DROP DEFAULT;

-- add column cars.name
-- HAZARD invents values: the rows that cars has get '' as name, whatever they held before
ALTER TABLE public.cars ADD COLUMN name character varying(20) DEFAULT '' NOT NULL;
ALTER TABLE public.cars ALTER COLUMN name DROP DEFAULT;

-- add column cars.owner
-- HAZARD invents values: the rows that cars has get '00000000-0000-0000-0000-000000000000' as owner, whatever they held before
ALTER TABLE public.cars ADD COLUMN owner uuid DEFAULT '00000000-0000-0000-0000-000000000000' NOT NULL;
ALTER TABLE public.cars ALTER COLUMN owner DROP DEFAULT;

-- add column cars.size
-- HAZARD invents values: the rows that cars has get 'small' as size, whatever they held before
ALTER TABLE public.cars ADD COLUMN size public.size DEFAULT 'small' NOT NULL;
ALTER TABLE public.cars ALTER COLUMN size DROP DEFAULT;

-- add column cars.span
-- HAZARD invents values: the rows that cars has get 'empty' as span, whatever they held before
ALTER TABLE public.cars ADD COLUMN span daterange DEFAULT 'empty' NOT NULL;
ALTER TABLE public.cars ALTER COLUMN span DROP DEFAULT;

-- add column cars.tags
-- HAZARD invents values: the rows that cars has get '{}' as tags, whatever they held before
ALTER TABLE public.cars ADD COLUMN tags text[] DEFAULT '{}' NOT NULL;
ALTER TABLE public.cars ALTER COLUMN tags DROP DEFAULT;

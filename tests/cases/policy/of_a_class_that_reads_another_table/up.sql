-- drop policy parts.via    model.cs:9
DROP POLICY via ON public.parts;

-- alter column docs.owner    model.cs:6
-- HAZARD rewrites table: docs is rewritten under an exclusive lock
ALTER TABLE public.docs
    ALTER COLUMN owner TYPE bigint;

-- add policy parts.via    model.cs:9
CREATE POLICY via ON public.parts USING (exists (select 1 from docs d where d.id = doc_id and d.owner = 1));

-- alter domain percentage    model.cs:1
ALTER DOMAIN public.percentage SET NOT NULL;

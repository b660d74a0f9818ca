-- alter enum colour    model.cs:2
ALTER TYPE public.colour ADD VALUE 'green' BEFORE 'blue';

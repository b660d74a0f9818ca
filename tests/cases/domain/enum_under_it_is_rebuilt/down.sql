-- alter enum colour    model.cs:4
ALTER TYPE public.colour ADD VALUE 'green' BEFORE 'blue';

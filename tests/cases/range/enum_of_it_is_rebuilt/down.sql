-- alter enum size    model.cs:4
ALTER TYPE public.size ADD VALUE 'xl';

-- alter enum size    model.cs:2
ALTER TYPE public.size ADD VALUE 'medium' BEFORE 'large';

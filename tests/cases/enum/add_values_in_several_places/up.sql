-- alter enum size    model.cs:2
ALTER TYPE public.size ADD VALUE 'tiny' BEFORE 'small';
ALTER TYPE public.size ADD VALUE 'wee' BEFORE 'small';
ALTER TYPE public.size ADD VALUE 'medium' BEFORE 'large';
ALTER TYPE public.size ADD VALUE 'huge';
ALTER TYPE public.size ADD VALUE 'vast';

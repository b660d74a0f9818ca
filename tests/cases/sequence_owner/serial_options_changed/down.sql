-- alter sequence numbers    model.cs:4
ALTER SEQUENCE public.numbers
    INCREMENT BY 1
    NO CYCLE;

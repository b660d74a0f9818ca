-- alter sequence numbers    model.cs:4
ALTER SEQUENCE public.numbers
    INCREMENT BY 2
    CYCLE;

-- create enum enum_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx    model.cs:4
CREATE TYPE public.enum_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx AS ENUM (
    'label_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'
);

-- create sequence sequence_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx    model.cs:1
CREATE SEQUENCE public.sequence_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- create sequence table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq    model.cs:16
CREATE SEQUENCE public.table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq AS integer;

-- create table table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx    model.cs:13
CREATE TABLE public.table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (
    column_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx integer DEFAULT nextval('public.table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq'::regclass) NOT NULL,
    a text NOT NULL,
    long public.enum_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx NOT NULL,
    CONSTRAINT table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_pkey PRIMARY KEY (column_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx),
    CONSTRAINT check_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx CHECK (a <> '')
);

-- create sequence owner table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq    model.cs:16
ALTER SEQUENCE public.table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq OWNED BY public.table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.column_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- create index index_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx    model.cs:11
CREATE INDEX index_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx ON public.table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx (a);

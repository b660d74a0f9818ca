-- drop sequence owner table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq    model.cs:16
ALTER SEQUENCE public.table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq OWNED BY NONE;

-- drop table table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx    model.cs:13
-- HAZARD deletes data: all rows of table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
DROP TABLE public.table_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- drop sequence sequence_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx    model.cs:1
-- HAZARD deletes data: the value that sequence sequence_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx has reached is lost
DROP SEQUENCE public.sequence_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

-- drop sequence table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq    model.cs:16
-- HAZARD deletes data: the value that sequence table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq has reached is lost
DROP SEQUENCE public.table_of_sixty_three_bytes_xx_column_of_sixty_three_bytes_x_seq;

-- drop enum enum_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx    model.cs:4
DROP TYPE public.enum_of_sixty_three_bytes_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx;

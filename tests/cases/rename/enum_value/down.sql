-- rename value grey of enum colour to gray    model.cs:2
ALTER TYPE public.colour RENAME VALUE 'grey' TO 'gray';

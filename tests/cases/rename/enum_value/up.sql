-- rename value gray of enum colour to grey    model.cs:2
ALTER TYPE public.colour RENAME VALUE 'gray' TO 'grey';

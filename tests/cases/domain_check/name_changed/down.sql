-- rename domain check email.at_is_there to email.has_at
ALTER DOMAIN public.email RENAME CONSTRAINT at_is_there TO has_at;

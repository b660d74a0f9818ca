-- rename domain check email.has_at to email.at_is_there    model.cs:2
ALTER DOMAIN public.email RENAME CONSTRAINT has_at TO at_is_there;

SELECT c.id, colour, name, label FROM cars c JOIN owners o ON o.id = owner_id;
-- 1|red|Ada|auto 1

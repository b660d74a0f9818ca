CREATE PUBLICATION out FOR TABLE cars (id, model) WHERE (id > 1);

CREATE PUBLICATION out FOR TABLE cars WITH (publish = 'insert, update');

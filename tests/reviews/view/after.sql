CREATE VIEW painted AS SELECT id, model, colour FROM cars WHERE colour IS NOT NULL AND model <> '';

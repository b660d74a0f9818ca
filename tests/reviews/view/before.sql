CREATE VIEW painted AS SELECT id, model FROM cars WHERE colour IS NOT NULL;

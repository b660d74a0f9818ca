CREATE VIEW newest AS SELECT id, model, year FROM cars WHERE year > 2001;

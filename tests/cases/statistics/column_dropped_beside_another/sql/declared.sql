CREATE STATISTICS together ON year, model, (year + 1) FROM cars;

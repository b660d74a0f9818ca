CREATE STATISTICS s ON model, year FROM cars;

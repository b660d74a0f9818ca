CREATE STATISTICS together (dependencies, mcv) ON model, year FROM cars;

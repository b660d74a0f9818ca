-- create statistics together
CREATE STATISTICS together (dependencies) ON model, year FROM cars;

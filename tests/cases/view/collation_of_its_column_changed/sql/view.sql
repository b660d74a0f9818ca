CREATE VIEW plates AS SELECT plate FROM cars;

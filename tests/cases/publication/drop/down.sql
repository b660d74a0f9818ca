-- create publication out
CREATE PUBLICATION out FOR TABLE cars;

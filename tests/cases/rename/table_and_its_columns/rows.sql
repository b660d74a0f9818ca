INSERT INTO autos (brand) VALUES ('Ford');

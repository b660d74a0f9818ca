-- create view garage
CREATE VIEW garage AS SELECT id FROM cars;

-- add rule garage.drops
CREATE RULE drops AS ON DELETE TO garage DO INSTEAD NOTHING;

-- add trigger garage.adds
CREATE TRIGGER adds INSTEAD OF INSERT ON garage FOR EACH ROW EXECUTE FUNCTION add_car();

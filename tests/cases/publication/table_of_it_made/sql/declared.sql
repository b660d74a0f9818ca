CREATE TABLE made (id integer PRIMARY KEY);
CREATE PUBLICATION out FOR TABLE cars, made WITH (publish_via_partition_root = true);

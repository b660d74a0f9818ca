-- alter publication out    sql/declared.sql:1
ALTER PUBLICATION "out" SET (publish = 'insert, update, delete, truncate', publish_via_partition_root = false);

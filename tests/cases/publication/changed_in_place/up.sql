-- alter publication out    sql/declared.sql:1
ALTER PUBLICATION "out" SET (publish = 'insert, update', publish_via_partition_root = false);

ALTER TABLE {{ after.of }} ATTACH PARTITION {{ after.path }} {{ after.bound }};

ALTER TABLE {{ before.of }} DETACH PARTITION {{ before.path }};

ALTER TABLE {{ after.path }} OF {{ after.of }};

ALTER TABLE {{ before.path }} NOT OF;

CREATE RULE ins_oe AS ON INSERT TO sec WHERE new.ref = 1 DO INSTEAD INSERT INTO sec_oe (id, ref) VALUES (new.id, new.ref);

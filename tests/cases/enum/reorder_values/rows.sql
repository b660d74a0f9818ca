INSERT INTO shirts (size) VALUES ('large'), ('small');

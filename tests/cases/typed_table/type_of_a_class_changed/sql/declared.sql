ALTER TABLE cars OF car;

INSERT INTO rides (took, waited) VALUES ('1 day 02:03:04', '02:05:00');

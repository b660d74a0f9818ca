INSERT INTO cars VALUES ('red,blue'), ('{not an array}'), (NULL);

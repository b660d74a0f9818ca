CREATE UNLOGGED TABLE cars (make text);

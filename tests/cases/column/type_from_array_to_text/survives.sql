SELECT colours FROM cars ORDER BY colours;
-- {"a,b",NULL}
-- {red,"dark blue"}
-- {}

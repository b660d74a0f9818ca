SELECT tags[1], made AT TIME ZONE 'UTC', owner FROM cars ORDER BY 1;
-- fast|1970-01-02 00:00:00|
-- old|1970-01-01 00:00:00|42

-- drop transform (integer, sql)
DROP TRANSFORM FOR integer LANGUAGE sql;

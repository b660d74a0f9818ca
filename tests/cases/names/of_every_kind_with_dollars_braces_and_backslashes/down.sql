-- drop table $s$ {{ s }}.{{ t }} $t$ \d %I    model.cs:15
-- HAZARD deletes data: all rows of $s$ {{ s }}.{{ t }} $t$ \d %I
DROP TABLE "$s$ {{ s }}"."{{ t }} $t$ \d %I";

-- drop sequence $s$ {{ s }}.$1 {{ x }} \q    model.cs:2
-- HAZARD deletes data: the value that sequence $s$ {{ s }}.$1 {{ x }} \q has reached is lost
DROP SEQUENCE "$s$ {{ s }}"."$1 {{ x }} \q";

-- drop enum $s$ {{ s }}.{{ e }}\    model.cs:5
DROP TYPE "$s$ {{ s }}"."{{ e }}\";

-- drop schema $s$ {{ s }}    model.cs:1
DROP SCHEMA "$s$ {{ s }}";

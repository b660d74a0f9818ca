CREATE TABLE types (
    a int, b int8, c float4, d float8, e decimal(10,2), f bool, g timestamptz(3), h timestamp, i timetz, j varchar, k character varying(5),
    l char, m bpchar, n bit varying(8), o interval hour to minute, p int4[], q numeric(5), r text[], s "char", t name, u interval(3), v bit, w varchar(3)[]
);

-- drop view v59    sql/declared.sql:60
DROP VIEW public.v59;

-- drop view v58    sql/declared.sql:59
DROP VIEW public.v58;

-- drop view v57    sql/declared.sql:58
DROP VIEW public.v57;

-- drop view v56    sql/declared.sql:57
DROP VIEW public.v56;

-- drop view v55    sql/declared.sql:56
DROP VIEW public.v55;

-- drop view v54    sql/declared.sql:55
DROP VIEW public.v54;

-- drop view v53    sql/declared.sql:54
DROP VIEW public.v53;

-- drop view v52    sql/declared.sql:53
DROP VIEW public.v52;

-- drop view v51    sql/declared.sql:52
DROP VIEW public.v51;

-- drop view v50    sql/declared.sql:51
DROP VIEW public.v50;

-- drop view v49    sql/declared.sql:50
DROP VIEW public.v49;

-- drop view v48    sql/declared.sql:49
DROP VIEW public.v48;

-- drop view v47    sql/declared.sql:48
DROP VIEW public.v47;

-- drop view v46    sql/declared.sql:47
DROP VIEW public.v46;

-- drop view v45    sql/declared.sql:46
DROP VIEW public.v45;

-- drop view v44    sql/declared.sql:45
DROP VIEW public.v44;

-- drop view v43    sql/declared.sql:44
DROP VIEW public.v43;

-- drop view v42    sql/declared.sql:43
DROP VIEW public.v42;

-- drop view v41    sql/declared.sql:42
DROP VIEW public.v41;

-- drop view v40    sql/declared.sql:41
DROP VIEW public.v40;

-- drop view v39    sql/declared.sql:40
DROP VIEW public.v39;

-- drop view v38    sql/declared.sql:39
DROP VIEW public.v38;

-- drop view v37    sql/declared.sql:38
DROP VIEW public.v37;

-- drop view v36    sql/declared.sql:37
DROP VIEW public.v36;

-- drop view v35    sql/declared.sql:36
DROP VIEW public.v35;

-- drop view v34    sql/declared.sql:35
DROP VIEW public.v34;

-- drop view v33    sql/declared.sql:34
DROP VIEW public.v33;

-- drop view v32    sql/declared.sql:33
DROP VIEW public.v32;

-- drop view v31    sql/declared.sql:32
DROP VIEW public.v31;

-- drop view v30    sql/declared.sql:31
DROP VIEW public.v30;

-- drop view v29    sql/declared.sql:30
DROP VIEW public.v29;

-- drop view v28    sql/declared.sql:29
DROP VIEW public.v28;

-- drop view v27    sql/declared.sql:28
DROP VIEW public.v27;

-- drop view v26    sql/declared.sql:27
DROP VIEW public.v26;

-- drop view v25    sql/declared.sql:26
DROP VIEW public.v25;

-- drop view v24    sql/declared.sql:25
DROP VIEW public.v24;

-- drop view v23    sql/declared.sql:24
DROP VIEW public.v23;

-- drop view v22    sql/declared.sql:23
DROP VIEW public.v22;

-- drop view v21    sql/declared.sql:22
DROP VIEW public.v21;

-- drop view v20    sql/declared.sql:21
DROP VIEW public.v20;

-- drop view v19    sql/declared.sql:20
DROP VIEW public.v19;

-- drop view v18    sql/declared.sql:19
DROP VIEW public.v18;

-- drop view v17    sql/declared.sql:18
DROP VIEW public.v17;

-- drop view v16    sql/declared.sql:17
DROP VIEW public.v16;

-- drop view v15    sql/declared.sql:16
DROP VIEW public.v15;

-- drop view v14    sql/declared.sql:15
DROP VIEW public.v14;

-- drop view v13    sql/declared.sql:14
DROP VIEW public.v13;

-- drop view v12    sql/declared.sql:13
DROP VIEW public.v12;

-- drop view v11    sql/declared.sql:12
DROP VIEW public.v11;

-- drop view v10    sql/declared.sql:11
DROP VIEW public.v10;

-- drop view v09    sql/declared.sql:10
DROP VIEW public.v09;

-- drop view v08    sql/declared.sql:9
DROP VIEW public.v08;

-- drop view v07    sql/declared.sql:8
DROP VIEW public.v07;

-- drop view v06    sql/declared.sql:7
DROP VIEW public.v06;

-- drop view v05    sql/declared.sql:6
DROP VIEW public.v05;

-- drop view v04    sql/declared.sql:5
DROP VIEW public.v04;

-- drop view v03    sql/declared.sql:4
DROP VIEW public.v03;

-- drop view v02    sql/declared.sql:3
DROP VIEW public.v02;

-- drop view v01    sql/declared.sql:2
DROP VIEW public.v01;

-- drop view v00    sql/declared.sql:1
DROP VIEW public.v00;

-- alter column cars.year    model.cs:8
-- HAZARD rewrites table: cars is rewritten under an exclusive lock
-- HAZARD may fail: a value of cars.year may not fit integer
ALTER TABLE public.cars
    ALTER COLUMN year TYPE integer;

-- create view v00    sql/declared.sql:1
CREATE VIEW v00 AS SELECT id, year FROM cars;

-- create view v01    sql/declared.sql:2
CREATE VIEW v01 AS SELECT id, year FROM v00;

-- create view v02    sql/declared.sql:3
CREATE VIEW v02 AS SELECT id, year FROM v01;

-- create view v03    sql/declared.sql:4
CREATE VIEW v03 AS SELECT id, year FROM v02;

-- create view v04    sql/declared.sql:5
CREATE VIEW v04 AS SELECT id, year FROM v03;

-- create view v05    sql/declared.sql:6
CREATE VIEW v05 AS SELECT id, year FROM v04;

-- create view v06    sql/declared.sql:7
CREATE VIEW v06 AS SELECT id, year FROM v05;

-- create view v07    sql/declared.sql:8
CREATE VIEW v07 AS SELECT id, year FROM v06;

-- create view v08    sql/declared.sql:9
CREATE VIEW v08 AS SELECT id, year FROM v07;

-- create view v09    sql/declared.sql:10
CREATE VIEW v09 AS SELECT id, year FROM v08;

-- create view v10    sql/declared.sql:11
CREATE VIEW v10 AS SELECT id, year FROM v09;

-- create view v11    sql/declared.sql:12
CREATE VIEW v11 AS SELECT id, year FROM v10;

-- create view v12    sql/declared.sql:13
CREATE VIEW v12 AS SELECT id, year FROM v11;

-- create view v13    sql/declared.sql:14
CREATE VIEW v13 AS SELECT id, year FROM v12;

-- create view v14    sql/declared.sql:15
CREATE VIEW v14 AS SELECT id, year FROM v13;

-- create view v15    sql/declared.sql:16
CREATE VIEW v15 AS SELECT id, year FROM v14;

-- create view v16    sql/declared.sql:17
CREATE VIEW v16 AS SELECT id, year FROM v15;

-- create view v17    sql/declared.sql:18
CREATE VIEW v17 AS SELECT id, year FROM v16;

-- create view v18    sql/declared.sql:19
CREATE VIEW v18 AS SELECT id, year FROM v17;

-- create view v19    sql/declared.sql:20
CREATE VIEW v19 AS SELECT id, year FROM v18;

-- create view v20    sql/declared.sql:21
CREATE VIEW v20 AS SELECT id, year FROM v19;

-- create view v21    sql/declared.sql:22
CREATE VIEW v21 AS SELECT id, year FROM v20;

-- create view v22    sql/declared.sql:23
CREATE VIEW v22 AS SELECT id, year FROM v21;

-- create view v23    sql/declared.sql:24
CREATE VIEW v23 AS SELECT id, year FROM v22;

-- create view v24    sql/declared.sql:25
CREATE VIEW v24 AS SELECT id, year FROM v23;

-- create view v25    sql/declared.sql:26
CREATE VIEW v25 AS SELECT id, year FROM v24;

-- create view v26    sql/declared.sql:27
CREATE VIEW v26 AS SELECT id, year FROM v25;

-- create view v27    sql/declared.sql:28
CREATE VIEW v27 AS SELECT id, year FROM v26;

-- create view v28    sql/declared.sql:29
CREATE VIEW v28 AS SELECT id, year FROM v27;

-- create view v29    sql/declared.sql:30
CREATE VIEW v29 AS SELECT id, year FROM v28;

-- create view v30    sql/declared.sql:31
CREATE VIEW v30 AS SELECT id, year FROM v29;

-- create view v31    sql/declared.sql:32
CREATE VIEW v31 AS SELECT id, year FROM v30;

-- create view v32    sql/declared.sql:33
CREATE VIEW v32 AS SELECT id, year FROM v31;

-- create view v33    sql/declared.sql:34
CREATE VIEW v33 AS SELECT id, year FROM v32;

-- create view v34    sql/declared.sql:35
CREATE VIEW v34 AS SELECT id, year FROM v33;

-- create view v35    sql/declared.sql:36
CREATE VIEW v35 AS SELECT id, year FROM v34;

-- create view v36    sql/declared.sql:37
CREATE VIEW v36 AS SELECT id, year FROM v35;

-- create view v37    sql/declared.sql:38
CREATE VIEW v37 AS SELECT id, year FROM v36;

-- create view v38    sql/declared.sql:39
CREATE VIEW v38 AS SELECT id, year FROM v37;

-- create view v39    sql/declared.sql:40
CREATE VIEW v39 AS SELECT id, year FROM v38;

-- create view v40    sql/declared.sql:41
CREATE VIEW v40 AS SELECT id, year FROM v39;

-- create view v41    sql/declared.sql:42
CREATE VIEW v41 AS SELECT id, year FROM v40;

-- create view v42    sql/declared.sql:43
CREATE VIEW v42 AS SELECT id, year FROM v41;

-- create view v43    sql/declared.sql:44
CREATE VIEW v43 AS SELECT id, year FROM v42;

-- create view v44    sql/declared.sql:45
CREATE VIEW v44 AS SELECT id, year FROM v43;

-- create view v45    sql/declared.sql:46
CREATE VIEW v45 AS SELECT id, year FROM v44;

-- create view v46    sql/declared.sql:47
CREATE VIEW v46 AS SELECT id, year FROM v45;

-- create view v47    sql/declared.sql:48
CREATE VIEW v47 AS SELECT id, year FROM v46;

-- create view v48    sql/declared.sql:49
CREATE VIEW v48 AS SELECT id, year FROM v47;

-- create view v49    sql/declared.sql:50
CREATE VIEW v49 AS SELECT id, year FROM v48;

-- create view v50    sql/declared.sql:51
CREATE VIEW v50 AS SELECT id, year FROM v49;

-- create view v51    sql/declared.sql:52
CREATE VIEW v51 AS SELECT id, year FROM v50;

-- create view v52    sql/declared.sql:53
CREATE VIEW v52 AS SELECT id, year FROM v51;

-- create view v53    sql/declared.sql:54
CREATE VIEW v53 AS SELECT id, year FROM v52;

-- create view v54    sql/declared.sql:55
CREATE VIEW v54 AS SELECT id, year FROM v53;

-- create view v55    sql/declared.sql:56
CREATE VIEW v55 AS SELECT id, year FROM v54;

-- create view v56    sql/declared.sql:57
CREATE VIEW v56 AS SELECT id, year FROM v55;

-- create view v57    sql/declared.sql:58
CREATE VIEW v57 AS SELECT id, year FROM v56;

-- create view v58    sql/declared.sql:59
CREATE VIEW v58 AS SELECT id, year FROM v57;

-- create view v59    sql/declared.sql:60
CREATE VIEW v59 AS SELECT id, year FROM v58;

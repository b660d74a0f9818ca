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
CREATE VIEW public.v00 AS
 SELECT cars.id,
    cars.year
   FROM public.cars;

-- create view v01    sql/declared.sql:2
CREATE VIEW public.v01 AS
 SELECT v00.id,
    v00.year
   FROM public.v00;

-- create view v02    sql/declared.sql:3
CREATE VIEW public.v02 AS
 SELECT v01.id,
    v01.year
   FROM public.v01;

-- create view v03    sql/declared.sql:4
CREATE VIEW public.v03 AS
 SELECT v02.id,
    v02.year
   FROM public.v02;

-- create view v04    sql/declared.sql:5
CREATE VIEW public.v04 AS
 SELECT v03.id,
    v03.year
   FROM public.v03;

-- create view v05    sql/declared.sql:6
CREATE VIEW public.v05 AS
 SELECT v04.id,
    v04.year
   FROM public.v04;

-- create view v06    sql/declared.sql:7
CREATE VIEW public.v06 AS
 SELECT v05.id,
    v05.year
   FROM public.v05;

-- create view v07    sql/declared.sql:8
CREATE VIEW public.v07 AS
 SELECT v06.id,
    v06.year
   FROM public.v06;

-- create view v08    sql/declared.sql:9
CREATE VIEW public.v08 AS
 SELECT v07.id,
    v07.year
   FROM public.v07;

-- create view v09    sql/declared.sql:10
CREATE VIEW public.v09 AS
 SELECT v08.id,
    v08.year
   FROM public.v08;

-- create view v10    sql/declared.sql:11
CREATE VIEW public.v10 AS
 SELECT v09.id,
    v09.year
   FROM public.v09;

-- create view v11    sql/declared.sql:12
CREATE VIEW public.v11 AS
 SELECT v10.id,
    v10.year
   FROM public.v10;

-- create view v12    sql/declared.sql:13
CREATE VIEW public.v12 AS
 SELECT v11.id,
    v11.year
   FROM public.v11;

-- create view v13    sql/declared.sql:14
CREATE VIEW public.v13 AS
 SELECT v12.id,
    v12.year
   FROM public.v12;

-- create view v14    sql/declared.sql:15
CREATE VIEW public.v14 AS
 SELECT v13.id,
    v13.year
   FROM public.v13;

-- create view v15    sql/declared.sql:16
CREATE VIEW public.v15 AS
 SELECT v14.id,
    v14.year
   FROM public.v14;

-- create view v16    sql/declared.sql:17
CREATE VIEW public.v16 AS
 SELECT v15.id,
    v15.year
   FROM public.v15;

-- create view v17    sql/declared.sql:18
CREATE VIEW public.v17 AS
 SELECT v16.id,
    v16.year
   FROM public.v16;

-- create view v18    sql/declared.sql:19
CREATE VIEW public.v18 AS
 SELECT v17.id,
    v17.year
   FROM public.v17;

-- create view v19    sql/declared.sql:20
CREATE VIEW public.v19 AS
 SELECT v18.id,
    v18.year
   FROM public.v18;

-- create view v20    sql/declared.sql:21
CREATE VIEW public.v20 AS
 SELECT v19.id,
    v19.year
   FROM public.v19;

-- create view v21    sql/declared.sql:22
CREATE VIEW public.v21 AS
 SELECT v20.id,
    v20.year
   FROM public.v20;

-- create view v22    sql/declared.sql:23
CREATE VIEW public.v22 AS
 SELECT v21.id,
    v21.year
   FROM public.v21;

-- create view v23    sql/declared.sql:24
CREATE VIEW public.v23 AS
 SELECT v22.id,
    v22.year
   FROM public.v22;

-- create view v24    sql/declared.sql:25
CREATE VIEW public.v24 AS
 SELECT v23.id,
    v23.year
   FROM public.v23;

-- create view v25    sql/declared.sql:26
CREATE VIEW public.v25 AS
 SELECT v24.id,
    v24.year
   FROM public.v24;

-- create view v26    sql/declared.sql:27
CREATE VIEW public.v26 AS
 SELECT v25.id,
    v25.year
   FROM public.v25;

-- create view v27    sql/declared.sql:28
CREATE VIEW public.v27 AS
 SELECT v26.id,
    v26.year
   FROM public.v26;

-- create view v28    sql/declared.sql:29
CREATE VIEW public.v28 AS
 SELECT v27.id,
    v27.year
   FROM public.v27;

-- create view v29    sql/declared.sql:30
CREATE VIEW public.v29 AS
 SELECT v28.id,
    v28.year
   FROM public.v28;

-- create view v30    sql/declared.sql:31
CREATE VIEW public.v30 AS
 SELECT v29.id,
    v29.year
   FROM public.v29;

-- create view v31    sql/declared.sql:32
CREATE VIEW public.v31 AS
 SELECT v30.id,
    v30.year
   FROM public.v30;

-- create view v32    sql/declared.sql:33
CREATE VIEW public.v32 AS
 SELECT v31.id,
    v31.year
   FROM public.v31;

-- create view v33    sql/declared.sql:34
CREATE VIEW public.v33 AS
 SELECT v32.id,
    v32.year
   FROM public.v32;

-- create view v34    sql/declared.sql:35
CREATE VIEW public.v34 AS
 SELECT v33.id,
    v33.year
   FROM public.v33;

-- create view v35    sql/declared.sql:36
CREATE VIEW public.v35 AS
 SELECT v34.id,
    v34.year
   FROM public.v34;

-- create view v36    sql/declared.sql:37
CREATE VIEW public.v36 AS
 SELECT v35.id,
    v35.year
   FROM public.v35;

-- create view v37    sql/declared.sql:38
CREATE VIEW public.v37 AS
 SELECT v36.id,
    v36.year
   FROM public.v36;

-- create view v38    sql/declared.sql:39
CREATE VIEW public.v38 AS
 SELECT v37.id,
    v37.year
   FROM public.v37;

-- create view v39    sql/declared.sql:40
CREATE VIEW public.v39 AS
 SELECT v38.id,
    v38.year
   FROM public.v38;

-- create view v40    sql/declared.sql:41
CREATE VIEW public.v40 AS
 SELECT v39.id,
    v39.year
   FROM public.v39;

-- create view v41    sql/declared.sql:42
CREATE VIEW public.v41 AS
 SELECT v40.id,
    v40.year
   FROM public.v40;

-- create view v42    sql/declared.sql:43
CREATE VIEW public.v42 AS
 SELECT v41.id,
    v41.year
   FROM public.v41;

-- create view v43    sql/declared.sql:44
CREATE VIEW public.v43 AS
 SELECT v42.id,
    v42.year
   FROM public.v42;

-- create view v44    sql/declared.sql:45
CREATE VIEW public.v44 AS
 SELECT v43.id,
    v43.year
   FROM public.v43;

-- create view v45    sql/declared.sql:46
CREATE VIEW public.v45 AS
 SELECT v44.id,
    v44.year
   FROM public.v44;

-- create view v46    sql/declared.sql:47
CREATE VIEW public.v46 AS
 SELECT v45.id,
    v45.year
   FROM public.v45;

-- create view v47    sql/declared.sql:48
CREATE VIEW public.v47 AS
 SELECT v46.id,
    v46.year
   FROM public.v46;

-- create view v48    sql/declared.sql:49
CREATE VIEW public.v48 AS
 SELECT v47.id,
    v47.year
   FROM public.v47;

-- create view v49    sql/declared.sql:50
CREATE VIEW public.v49 AS
 SELECT v48.id,
    v48.year
   FROM public.v48;

-- create view v50    sql/declared.sql:51
CREATE VIEW public.v50 AS
 SELECT v49.id,
    v49.year
   FROM public.v49;

-- create view v51    sql/declared.sql:52
CREATE VIEW public.v51 AS
 SELECT v50.id,
    v50.year
   FROM public.v50;

-- create view v52    sql/declared.sql:53
CREATE VIEW public.v52 AS
 SELECT v51.id,
    v51.year
   FROM public.v51;

-- create view v53    sql/declared.sql:54
CREATE VIEW public.v53 AS
 SELECT v52.id,
    v52.year
   FROM public.v52;

-- create view v54    sql/declared.sql:55
CREATE VIEW public.v54 AS
 SELECT v53.id,
    v53.year
   FROM public.v53;

-- create view v55    sql/declared.sql:56
CREATE VIEW public.v55 AS
 SELECT v54.id,
    v54.year
   FROM public.v54;

-- create view v56    sql/declared.sql:57
CREATE VIEW public.v56 AS
 SELECT v55.id,
    v55.year
   FROM public.v55;

-- create view v57    sql/declared.sql:58
CREATE VIEW public.v57 AS
 SELECT v56.id,
    v56.year
   FROM public.v56;

-- create view v58    sql/declared.sql:59
CREATE VIEW public.v58 AS
 SELECT v57.id,
    v57.year
   FROM public.v57;

-- create view v59    sql/declared.sql:60
CREATE VIEW public.v59 AS
 SELECT v58.id,
    v58.year
   FROM public.v58;

SELECT state, former, "all" FROM jobs ORDER BY id;
-- new||{}
-- done|running|{done,failed,new}
-- running|failed|{running,NULL}

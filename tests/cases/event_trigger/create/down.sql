-- drop event trigger audit    sql/declared.sql:2
DROP EVENT TRIGGER audit;

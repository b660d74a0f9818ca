-- alter event trigger audit    sql/declared.sql:2
ALTER EVENT TRIGGER audit ENABLE;

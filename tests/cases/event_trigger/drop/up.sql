-- drop event trigger audit
DROP EVENT TRIGGER audit;

-- alter server far    sql/declared.sql:2
ALTER SERVER far VERSION '3' OPTIONS (SET host 'b', ADD dbname 'c', DROP port);

-- alter server far    sql/declared.sql:2
ALTER SERVER far VERSION '3' OPTIONS (ADD dbname 'c', SET host 'b', DROP port);

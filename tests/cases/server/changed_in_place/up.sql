-- alter server far    sql/declared.sql:2
ALTER SERVER far VERSION '2' OPTIONS (SET host 'b');

-- alter server far    sql/declared.sql:2
ALTER SERVER far VERSION '1' OPTIONS (SET host 'a');

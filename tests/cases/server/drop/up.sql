-- drop server far
DROP SERVER far;

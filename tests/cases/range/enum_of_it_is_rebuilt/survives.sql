SELECT sizes FROM shirts;
-- [s,m]

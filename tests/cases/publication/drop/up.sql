-- drop publication out
DROP PUBLICATION "out";

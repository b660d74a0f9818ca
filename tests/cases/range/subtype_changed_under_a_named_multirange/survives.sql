SELECT ranges FROM measures;
-- {[1,2),[4,5)}

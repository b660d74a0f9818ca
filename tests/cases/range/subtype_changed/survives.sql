SELECT range, ranges FROM measures;
-- [1.5,3)|{[1,2),[4,5)}

SELECT colour FROM cars;
-- grey

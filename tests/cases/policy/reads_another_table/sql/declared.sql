CREATE POLICY owned ON cars USING (EXISTS (SELECT FROM owners o WHERE o.id = cars.id));

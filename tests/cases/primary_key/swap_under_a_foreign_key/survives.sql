SELECT id, plate FROM cars JOIN trips ON car_id = id;
-- 1|X 1

CREATE TABLE cars (sold timestamp, opens time, seen timestamptz(3), left_at timestamp(6));

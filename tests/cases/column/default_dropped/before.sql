CREATE TABLE cars (make text DEFAULT 'Ford');

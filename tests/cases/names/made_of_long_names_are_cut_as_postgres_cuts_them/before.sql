CREATE TABLE a_table_with_a_rather_long_name_that_leaves_no_room (
    a_column_with_a_rather_long_name_too serial PRIMARY KEY,
    another_column_with_a_long_name text UNIQUE CHECK (another_column_with_a_long_name <> ''),
    parent_column_with_a_long_name_é integer REFERENCES a_table_with_a_rather_long_name_that_leaves_no_room
);

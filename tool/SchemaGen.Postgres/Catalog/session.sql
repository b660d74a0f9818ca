-- An empty search_path makes the server qualify all names but its own; the rest makes it spell constants in one way.
SELECT set_config('search_path', '', true),
       set_config('transaction_read_only', 'on', true),
       set_config('quote_all_identifiers', 'off', true),
       set_config('TimeZone', 'UTC', true),
       set_config('DateStyle', 'ISO', true),
       set_config('IntervalStyle', 'postgres', true),
       set_config('extra_float_digits', '1', true),
       set_config('bytea_output', 'hex', true),
       set_config('work_mem', '64MB', true);

-- Everything is there by now.
SET check_function_bodies = on

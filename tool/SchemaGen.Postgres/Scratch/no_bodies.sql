-- To check a body some languages run parts of it.
SET LOCAL check_function_bodies = off

-- Functions may name each other, and so one of them has to be made before what it names.
SET check_function_bodies = off

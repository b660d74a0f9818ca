-- Event triggers would run the user's functions as a superuser.
SET LOCAL session_replication_role = replica

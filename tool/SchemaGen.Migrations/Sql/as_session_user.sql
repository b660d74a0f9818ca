-- The journal is written as it was made, whatever role a file has set; that role comes back with the end of the transaction.
SET LOCAL SESSION AUTHORIZATION DEFAULT;
SET LOCAL ROLE TO DEFAULT;

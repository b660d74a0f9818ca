-- What is made here is thrown away in a moment.
SET synchronous_commit = off

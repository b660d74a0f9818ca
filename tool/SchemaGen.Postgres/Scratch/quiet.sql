-- Only what fails is of interest.
SET client_min_messages = error

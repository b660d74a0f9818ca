-- Who may do what is told apart by the names of roles alone.
CREATE ROLE {role}

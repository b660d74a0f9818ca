-- Who may do what is told apart by the names of roles alone. It may do nothing, and whoever thinks may speak for it (ALTER DEFAULT PRIVILEGES FOR ROLE).
CREATE ROLE {role} ROLE {name}

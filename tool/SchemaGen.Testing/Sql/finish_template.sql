-- Until it has this name it is none. Where nobody may connect, nobody is in the way of a copy.
ALTER DATABASE {name} WITH ALLOW_CONNECTIONS false;
ALTER DATABASE {name} RENAME TO {template};

[assembly: Extension("pg_trgm", Version = "1.4")]

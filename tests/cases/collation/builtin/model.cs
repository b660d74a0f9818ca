[assembly: PgCollation("plain", "C.UTF-8", Provider = "builtin")]

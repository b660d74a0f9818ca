[assembly: PgCollation("plain", "en")]

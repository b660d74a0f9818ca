[assembly: PgCollation("german", "de", Comment = "one")]

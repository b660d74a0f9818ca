[assembly: PgCollation("german", "de", Comment = "two")]

[assembly: PgCollation("german", "de", Rules = "&V << w <<< W")]

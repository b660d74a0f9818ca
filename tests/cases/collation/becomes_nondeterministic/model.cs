[assembly: PgCollation("case_insensitive", "und-u-ks-level2", Deterministic = false)]

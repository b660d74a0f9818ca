[assembly: PgCollation("plain", "C", LcCtype = "POSIX", Provider = "libc")]

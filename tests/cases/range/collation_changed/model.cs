[assembly: RangeType("text_range", "text", Collation = "POSIX")]

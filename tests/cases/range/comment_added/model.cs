[assembly: RangeType("float_range", "float8", Comment = "one")]

[assembly: RangeType("float_range", "float8", SubtypeDiff = "float8mi")]

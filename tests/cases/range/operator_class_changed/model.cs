[assembly: RangeType("text_range", "text", OperatorClass = "text_pattern_ops")]

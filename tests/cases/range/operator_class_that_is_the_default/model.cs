[assembly: RangeType("time_range", "time", OperatorClass = "time_ops")]

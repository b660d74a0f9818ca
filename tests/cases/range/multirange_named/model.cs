[assembly: RangeType("text_range", "text", Multirange = "texts")]

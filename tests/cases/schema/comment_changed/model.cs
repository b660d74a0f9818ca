[assembly: Schema("sales", Comment = "all that was sold")]

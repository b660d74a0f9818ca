[assembly: Schema("sales", Comment = "what was sold")]

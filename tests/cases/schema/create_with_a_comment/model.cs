[assembly: Schema("sales", Comment = "what we've sold")]

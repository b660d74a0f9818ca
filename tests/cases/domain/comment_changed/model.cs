[assembly: Domain("email", "text", Comment = "two")]

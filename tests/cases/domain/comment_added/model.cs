[assembly: Domain("email", "text", Comment = "an address")]

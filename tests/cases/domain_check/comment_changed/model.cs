[assembly: Domain("email", "text")]
[assembly: DomainCheck("email", "VALUE ~ '@'", Comment = "two")]

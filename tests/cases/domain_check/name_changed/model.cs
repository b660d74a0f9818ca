[assembly: Domain("email", "text")]
[assembly: DomainCheck("email", "VALUE ~ '@'", Name = "at_is_there")]

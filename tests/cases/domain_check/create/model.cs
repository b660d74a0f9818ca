[assembly: Domain("email", "text", Check = "VALUE ~ '@'")]

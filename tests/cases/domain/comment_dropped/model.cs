[assembly: Domain("email", "text")]

[assembly: Domain("percentage", "numeric", Default = "0")]

[assembly: Domain("percentage", "numeric", Default = "1")]
[assembly: Domain("half", "percentage")]
[assembly: Domain("third", "percentage", Default = "1")]
[assembly: Domain("quarter", "percentage")]

[assembly: Domain("percentage", "numeric")]

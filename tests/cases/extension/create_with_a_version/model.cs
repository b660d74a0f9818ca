[assembly: Extension("hstore", Version = "1.8")]

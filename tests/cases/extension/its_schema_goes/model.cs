[assembly: Extension("hstore")]

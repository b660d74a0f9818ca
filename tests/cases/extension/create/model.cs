[assembly: Extension("citext")]

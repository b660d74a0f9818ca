[assembly: Extension("citext", Schema = "extensions")]

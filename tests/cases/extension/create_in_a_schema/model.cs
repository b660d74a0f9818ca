[assembly: Schema("extensions")]
[assembly: Extension("citext", Schema = "extensions")]

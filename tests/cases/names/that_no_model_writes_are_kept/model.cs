[Table("Blogs"), Index(nameof(Url), IsUnique = true)]
public record Blog(int Id, string Url, [property: Serial, Unique, Check("rank > 0")] int Rank);

[Table("posts"), PgIndex("BlogId", Where = "part % 2 = 0"), PrimaryKey("BlogId", "Part")]
public record Post([References(typeof(Blog))] int BlogId, int Part);

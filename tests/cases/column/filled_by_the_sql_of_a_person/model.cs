[Table("posts")]
public class Post
{
    public int Id { get; set; }

    public required string Title { get; set; }

    [BackfillSql("coalesce(title, '')")] public required string Note { get; set; }

    [BackfillSql("lower(replace(title, ' ', '-'))")] public required string Slug { get; set; }

    [BackfillSql("length(title)")] [DefaultSql("0")] public int Letters { get; set; }

    [BackfillSql("nullif(left(title, 1), 'H')")] public string? First { get; set; }
}

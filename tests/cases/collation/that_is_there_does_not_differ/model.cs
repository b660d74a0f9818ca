[assembly: PgCollation("german", "de_DE")]
[assembly: PgCollation("copied", "C", Provider = "libc")]
[assembly: PgCollation("plain", LcCollate = "C", LcCtype = "POSIX", Provider = "libc")]

[Table("t")]
[PgIndex("A", "B collate german", Name = "i")]
public class T
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Collation("german")]
    public string? A { get; set; }

    [Collation("C")]
    public string? B { get; set; }
}

[PgEnum]
public enum Colour { Red }

[Table("arrays"), Keyless]
public class Arrays
{
    public int[] Numbers { get; set; }
    public List<string> Texts { get; set; }
    public IList<Guid>? Ids { get; set; }
    public IReadOnlyList<DateTime> Times { get; set; }
    public HashSet<long> Set { get; set; }
    public int?[] Sparse { get; set; }
    public Colour[] Colours { get; set; }
    public List<decimal>? Prices { get; set; }

    [Column(TypeName = "varchar(10)[]")]
    public string[] Codes { get; set; }
}

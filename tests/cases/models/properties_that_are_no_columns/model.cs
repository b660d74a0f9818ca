[Table("cars")]
public class Car
{
    public const string Kind = "car";
    public static int Count { get; set; }
    private readonly int hidden;

    public int Id { get; set; }
    public string Make { get; set; }
    public string Loud => Make.ToUpperInvariant();
    public int this[int index] => index;
    internal string? Internal { get; set; }
    private string? Private { get; set; }

    [Column]
    private string? Mapped { get; set; }

    [NotMapped]
    public object? Cache { get; set; }

    public event EventHandler? Changed;
}

[PgEnum]
public enum Mood
{
    Good,
    VeryBad,
}

[Table("values")]
public class Value
{
    [Identity(Always = true)]
    public int Id { get; set; }

    public string Text { get; set; } = "it's";

    public bool? Flag { get; set; }

    public decimal Price { get; set; }

    public Guid Key { get; set; }

    public DateTime At { get; set; }

    public byte[]? Bytes { get; set; }

    public string[]? Tags { get; set; }

    [Column(TypeName = "jsonb")]
    public string? Json { get; set; }

    public Mood Mood { get; set; }

    public DayOfWeek Day { get; set; }

    [References(typeof(Value))]
    public int? Next { get; set; }

    [Seed]
    private static readonly Value[] Rows =
    [
        new() { Id = 1, Price = 1.50m, Key = new("3f2504e0-4f89-11d3-9a0c-0305e82c3301"), At = new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), Next = 2 },
        new()
        {
            Id = 2,
            Text = "back\\slash, \"quotes\" and ümläute",
            Flag = true,
            Price = -2,
            At = DateTime.UnixEpoch,
            Bytes = [0, 255],
            Tags = ["a", "b,\"c\"", null!],
            Json = "{\"a\": 1}",
            Mood = Mood.VeryBad,
            Day = DayOfWeek.Friday,
            Next = 1,
        },
    ];
}

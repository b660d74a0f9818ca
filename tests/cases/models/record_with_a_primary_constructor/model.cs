/// <summary>A car.</summary>
[Table("cars")]
[Unique("Make", "Model")]
public sealed record Car(
    [property: Key] Guid Id,
    [property: MaxLength(40)] string Make,
    [MaxLength(40)] string Model,
    int? Year = null)
{
    public decimal? Price { get; init; }

    public string Title => $"{Make} {Model}";
}

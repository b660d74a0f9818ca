[Domain, Check("VALUE ~ '@'", Name = "has_at"), PgComment("an address")]
public readonly record struct EmailAddress([MaxLength(100)] string Value);

[Domain("plate", "character(8)", Schema = "road")]
public record Plate(string Value);

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    public EmailAddress Owner { get; set; }

    public EmailAddress? Driver { get; set; }

    public EmailAddress[] Others { get; set; } = [];

    public Plate? Plate { get; set; }
}

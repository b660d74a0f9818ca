[Table("owners")]
public record Owner(int Id);

[Table("cars"), RenamedFrom("autos")]
public class Car
{
    [Column(TypeName = "serial")]
    public int Id { get; set; }

    [Unique]
    public string? Plate { get; set; }

    [Check("year > 1885"), PgIndex]
    public int? Year { get; set; }

    [References(typeof(Owner))]
    public int? OwnerId { get; set; }
}

[Table("trips"), Keyless]
public record Trip([References(typeof(Car))] int? AutoId);

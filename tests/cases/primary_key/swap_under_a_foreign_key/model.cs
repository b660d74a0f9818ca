[Table("cars")]
public class Car
{
    [Identity, Unique]
    public int Id { get; set; }

    [Key]
    public string Plate { get; set; }
}

[Table("trips"), Keyless]
public record Trip([References(typeof(Car), "Id")] int CarId);

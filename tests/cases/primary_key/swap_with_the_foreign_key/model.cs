[Table("cars")]
public record Car([property: Key] string Plate);

[Table("trips"), Keyless]
public record Trip([References(typeof(Car))] string? CarPlate);

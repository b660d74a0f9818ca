[Table("cars")]
public record Car([property: Key] string Plate);

[Table("cars")]
public record Car([PgKey(Deferrable = true)] string Plate);

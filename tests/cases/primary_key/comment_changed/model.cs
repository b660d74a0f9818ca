[Table("cars")]
public record Car([PgKey(Comment = "its plate")] string Plate);

[Table("cars"), Keyless]
public record Car([PgIndex(Comment = "by the police's wish")] string? Plate);

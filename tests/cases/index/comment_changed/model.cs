[Table("cars"), Keyless]
public record Car([PgIndex(Comment = "by number plate")] string? Plate);

[Table("cars"), Keyless]
public record Car([PgIndex] string? Plate);

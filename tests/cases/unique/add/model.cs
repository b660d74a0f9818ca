[Table("cars"), Keyless]
public record Car([Unique] string? Plate);

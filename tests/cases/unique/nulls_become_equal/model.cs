[Table("cars"), Keyless]
public record Car([Unique(NullsNotDistinct = true)] string? Plate);

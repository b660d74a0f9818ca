[Table("cars"), Keyless]
public record Car([Unique(InitiallyDeferred = true)] string? Plate);

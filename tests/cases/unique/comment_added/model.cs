[Table("cars"), Keyless]
public record Car([Unique(Comment = "it's unique")] string? Plate);

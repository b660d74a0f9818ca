[Table("cars"), Keyless]
public record Car([Unique(With = ["fillfactor=60"])] string? Plate);

[Table("cars"), Keyless]
public record Car([Unique(Name = "cars_plate_key")] string? Plate);

[Table("cars"), Keyless]
public record Car(string? Plate);

[Table("trips"), Keyless]
public record Trip(string? Plate);

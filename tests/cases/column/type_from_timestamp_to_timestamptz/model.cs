[Table("cars"), Keyless]
public record Car(DateTime? Sold);

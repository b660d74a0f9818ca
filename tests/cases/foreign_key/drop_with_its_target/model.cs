[Table("cars"), Keyless]
public record Car(int? OwnerId);

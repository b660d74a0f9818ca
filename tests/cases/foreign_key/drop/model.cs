[Table("owners")]
public record Owner(int Id);

[Table("cars"), Keyless]
public record Car(int? OwnerId);

[Table("owners")]
public record Owner([property: Key] string Id);

[Table("cars"), Keyless]
public record Car([References(typeof(Owner))] string? OwnerId);

[Table("owners")]
public record Owner(int Id);

[Table("cars"), Keyless]
public record Car([References(typeof(Owner), Deferrable = true)] int? OwnerId);

[Table("owners")]
public record Owner(int Id);

[Table("cars"), Keyless]
public record Car([References(typeof(Owner), NotValid = true)] int? OwnerId);

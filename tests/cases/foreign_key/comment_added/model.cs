[Table("owners")]
public record Owner(int Id);

[Table("cars"), Keyless]
public record Car([References(typeof(Owner), Comment = "it's theirs")] int? OwnerId);

[Table("owners")]
public record Owner(int Id);

[Table("cars"), Keyless]
public record Car([References(typeof(Owner), Name = "cars_owner_id_fkey")] int? OwnerId);

[Table("owners")]
public record Owner(int Id);

[Table("cars")]
public record Car(int Id, [References(typeof(Owner), OnDelete = ForeignKeyAction.SetNull)] int OwnerId);

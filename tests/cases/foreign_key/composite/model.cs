[Table("people"), PrimaryKey("Tenant", "Id")]
public record Person(int Tenant, int Id);

[Table("cars"), Keyless]
[References(typeof(Person), Columns = ["OwnerTenant", "OwnerId"])]
public record Car(int OwnerTenant, int OwnerId);

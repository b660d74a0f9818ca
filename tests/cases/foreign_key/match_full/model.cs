[Table("people"), PrimaryKey("Tenant", "Id")]
public record Person(int Tenant, int Id);

[Table("cars"), Keyless]
[References(typeof(Person), Columns = ["Tenant", "OwnerId"], MatchFull = true, Name = "owned")]
public record Car(int? Tenant, int? OwnerId);

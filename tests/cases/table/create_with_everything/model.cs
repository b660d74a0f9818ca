[Table("owners")]
public record Owner(int Id, string Name);

[Table("cars"), PgComment("all that we've got"), With("fillfactor=70", "autovacuum_enabled=false")]
[Unique("Make", "Model"), Check("year > 1885"), Index(nameof(Year))]
public class Car
{
    [PgComment("the key")]
    public int Id { get; set; }

    public string Make { get; set; }

    public string Model { get; set; }

    public int Year { get; set; }

    [References(typeof(Owner), OnDelete = ForeignKeyAction.Cascade)]
    public int OwnerId { get; set; }
}

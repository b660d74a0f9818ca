[PgEnum]
public enum Colour { Red, Blue }

[Table("owners")]
public class Owner
{
    [Identity]
    public long Id { get; set; }

    [Unique]
    public string? Name { get; set; }
}

[Table("cars")]
[PgIndex("Label", Unique = true)]
public class Car
{
    public long Id { get; set; }

    [DefaultSql("'blue'"), Check("colour IN ('red', 'blue')")]
    public Colour Colour { get; set; }

    [References(typeof(Owner), OnDelete = ForeignKeyAction.Cascade)]
    public long? OwnerId { get; set; }

    [Computed("'auto ' || id")]
    public string? Label { get; set; }
}

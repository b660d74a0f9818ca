[Table("owners")]
public record Owner([property: Key] string Code);

[Table("cars"), Keyless]
[PgIndex("Shade", "lower(colour)", Where = "colour IS NOT NULL", Name = "ix_cars_shade")]
public class Car
{
    [RenamedFrom("color"), PgComment("of the paint"), Unique, Check("colour <> 'none'"), References(typeof(Owner))]
    public string Colour { get; set; }

    [Computed("upper(colour)")]
    public string? Shade { get; set; }
}

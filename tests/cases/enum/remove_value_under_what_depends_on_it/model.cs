[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
[PgIndex("Id", Where = "colour = 'red'", Comment = "the red ones")]
public class Car
{
    public int Id { get; set; }

    [Unique, Check("colour IN ('red', 'blue')", Comment = "no green")]
    public Colour Colour { get; set; }

    [Computed("colour = 'red'")]
    public bool? IsRed { get; set; }
}

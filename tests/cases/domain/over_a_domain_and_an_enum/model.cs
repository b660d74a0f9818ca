[assembly: Domain("warm", "colour", Check = "VALUE <> 'blue'")]
[assembly: Domain("hot", "warm", Default = "'red'")]
[assembly: Domain("reds", "hot[]")]

[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [Column(TypeName = "reds")]
    public Colour[] Others { get; set; } = [];

    [Column(TypeName = "hot")]
    public Colour? Colour { get; set; }
}

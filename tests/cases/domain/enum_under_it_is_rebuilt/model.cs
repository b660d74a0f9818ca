[assembly: Domain("warm", "colour", Default = "'red'", Check = "VALUE <> 'blue'")]

[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "warm")]
    public Colour? Colour { get; set; }

    public Colour? Second { get; set; }
}

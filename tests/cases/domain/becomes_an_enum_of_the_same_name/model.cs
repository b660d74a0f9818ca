[PgEnum]
public enum Colour { Red, Blue }

[Table("cars")]
public class Car
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    public Colour? Colour { get; set; }
}

[Table("cars")]
public class Car
{
    public int Id { get; set; }

    [DefaultSql("'red'")]
    public string Colour { get; set; }
}

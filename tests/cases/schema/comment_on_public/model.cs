[assembly: Schema("public", Comment = "what the shop sells")]

[Table("cars")]
public class Car
{
    public int Id { get; set; }
    public string Model { get; set; } = "";
}

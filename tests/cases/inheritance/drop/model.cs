[Table("vehicles")]
[Check("wheels > 0", Name = "has_wheels")]
public class Vehicle
{
    public int Id { get; set; }
    [DefaultValue(4)] public int Wheels { get; set; }
}

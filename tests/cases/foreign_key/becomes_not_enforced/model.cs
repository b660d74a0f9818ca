[Table("cars")]
[Check("id > 0", Name = "positive")]
public class Car
{
    public int Id { get; set; }
    [References(typeof(Car), NotEnforced = true)] public int? Other { get; set; }
}

[Table("cars"), Keyless]
[Check("id > 0", Name = "positive", NoInherit = true)]
public class Car
{
    public int Id { get; set; }
}

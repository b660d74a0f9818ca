[Table("cars"), Keyless]
[Check("id > 0", Name = "positive")]
public class Car
{
    public int Id { get; set; }
}

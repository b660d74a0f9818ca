[Table("cars"), Keyless]
public class Car
{
    [Serial] public int? Number { get; set; }
}

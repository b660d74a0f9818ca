[assembly: Sequence("numbers"), Sequence("others", Unlogged = true)]

[Table("cars"), Keyless]
public class Car
{
    [Serial] public int Number { get; set; }
}

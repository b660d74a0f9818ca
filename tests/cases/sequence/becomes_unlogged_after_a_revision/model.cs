[assembly: Sequence("numbers", Unlogged = true), Sequence("others")]

[Table("cars"), Keyless, Unlogged]
public class Car
{
    [Serial(Unlogged = true)] public int Number { get; set; }
}

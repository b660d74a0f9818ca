[Table("cars")]
public class Car
{
    [RenamedFrom("number"), Column(TypeName = "serial")]
    public int Id { get; set; }
}

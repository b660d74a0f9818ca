[Table("cars"), RenamedFrom("old.autos")]
public class Car
{
    [Column(TypeName = "serial")]
    public int Id { get; set; }
}

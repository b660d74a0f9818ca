[PgEnum] public enum Size { Small, Large }

[Table("cars")]
public class Car
{
    public int Id { get; set; }
}

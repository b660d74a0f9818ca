[Table("cars")]
public class Car
{
    [DefaultSql("gen_random_uuid()")]
    public Guid Id { get; set; }
}

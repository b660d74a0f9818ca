[Table("cars")]
public class Car
{
    public object? One { get; set; }

    [Column("")]
    public string Two { get; set; }
}

[Table("vans")]
public class Van
{
    [Key]
    public int? Id { get; set; }

    [References("nowhere")]
    public int Three { get; set; }
}

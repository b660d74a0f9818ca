[Table(" ")]
public class Car
{
    public int Id { get; set; }

    [Column("")]
    public string Empty { get; set; }

    [Column("a\0b")]
    public string Nul { get; set; }
}

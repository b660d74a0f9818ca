[Table("lines")]
public class Line
{
    [Key, Column(Order = 2)]
    public int Number { get; set; }

    [Key, Column(Order = 1)]
    public int OrderId { get; set; }

    public string Text { get; set; }
}

[Table("numbers")]
public class Number
{
    [Key]
    public int Id { get; set; }
}

[Table("data")]
public class Data
{
    [Key]
    public int Id { get; set; }
}

[assembly: Domain("percentage", "numeric", NotNull = true)]

[Table("parts")]
public class Part
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "percentage")]
    public decimal? Share { get; set; }
}

[assembly: Domain("percentage", "numeric(7,3)", Default = "1", Check = "VALUE > 0", Comment = "a share")]
[assembly: Domain("half", "percentage", Check = "VALUE < 50")]

[Table("parts")]
public class Part
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "percentage"), DefaultSql("5"), PgIndex, Check("share <> 7")]
    public decimal Share { get; set; }

    [Column(TypeName = "percentage[]")]
    public decimal[]? Others { get; set; }

    [Column(TypeName = "half")]
    public decimal? Half { get; set; }

    [Computed("share * 2")]
    public decimal? Twice { get; set; }
}

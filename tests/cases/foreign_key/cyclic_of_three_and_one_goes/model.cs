[Table("a")]
public class A
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [References(typeof(B))]
    public int? BId { get; set; }
}

[Table("b")]
public class B
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }
}

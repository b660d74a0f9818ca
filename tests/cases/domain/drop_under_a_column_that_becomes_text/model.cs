[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [DefaultSql("'x@y'")]
    public string? Email { get; set; }
}

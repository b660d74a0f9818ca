[assembly: Domain("email", "text", Collation = "C")]

[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "email"), PgIndex]
    public string? Email { get; set; }
}

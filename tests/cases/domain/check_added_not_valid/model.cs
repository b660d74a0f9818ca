[assembly: Domain("email", "text")]
[assembly: DomainCheck("email", "VALUE ~ '@'", NotValid = true)]

[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "email")]
    public string? Email { get; set; }
}

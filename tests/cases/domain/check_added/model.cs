[assembly: Domain("email", "text", Check = "VALUE ~ '@'")]
[assembly: DomainCheck("email", "length(VALUE) < 100", Name = "email_is_short", Comment = "for the label")]

[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "email")]
    public string? Email { get; set; }
}

[assembly: Domain("email", "text", Check = "VALUE ~ '@'", NotNull = true, Comment = "an address")]
[assembly: Domain("percentage", "numeric(5,2)", Default = "0")]
[assembly: DomainCheck("percentage", "VALUE >= 0")]
[assembly: DomainCheck("percentage", "VALUE <= 100", Name = "percentage_at_most", Comment = "no more than all")]
[assembly: DomainCheck("percentage", "VALUE <> 13")]

[Table("people")]
public class Person
{
    public int Id { get; set; }

    [Column(TypeName = "email")]
    public string Email { get; set; } = "";

    [Column(TypeName = "percentage")]
    public decimal Share { get; set; }
}

[assembly: Domain("email_address", "text", RenamedFrom = "email")]
[assembly: DomainCheck("email_address", "VALUE ~ '@'", Name = "email_check")]
[assembly: Domain("work_email", "email_address")]

[Table("people")]
[Check("email <> 'x@y'::email_address")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "email_address"), DefaultSql("'a@b'::email_address")]
    public string? Email { get; set; }

    [Column(TypeName = "work_email[]")]
    public string[]? Work { get; set; }
}

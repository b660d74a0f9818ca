[assembly: Domain("Email Address", "text", Schema = "crm")]

[Table("people")]
public class Person
{
    public int Id { get; set; }

    [Column(TypeName = "crm.\"Email Address\"")]
    public string? Email { get; set; }
}

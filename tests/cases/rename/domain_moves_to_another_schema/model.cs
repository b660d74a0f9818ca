[assembly: Domain("email", "text", Schema = "crm", Check = "VALUE ~ '@'", RenamedFrom = "public.email")]

[Table("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [Column(TypeName = "email")]
    public string? Email { get; set; }
}

[Table("folk"), RenamedFrom("people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }
}

[Table("people"), RenamedFrom("teams")]
public class Team
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }
}

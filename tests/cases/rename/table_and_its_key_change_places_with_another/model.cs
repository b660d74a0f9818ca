[Table("folk"), RenamedFrom("people"), PgKey(nameof(Id), Name = "folk_pkey")]
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

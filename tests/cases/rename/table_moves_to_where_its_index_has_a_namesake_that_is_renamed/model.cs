[Table("people", Schema = "hr"), RenamedFrom("public.people")]
public class Person
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [PgIndex(Name = "by_name")]
    public string? Name { get; set; }
}

[Table("teams", Schema = "hr")]
public class Team
{
    [DatabaseGenerated(DatabaseGeneratedOption.None)]
    public int Id { get; set; }

    [PgIndex(Name = "teams_by_name")]
    public string? Name { get; set; }
}
